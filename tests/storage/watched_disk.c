/* Stands between a program and its disk (LD_PRELOAD): writes down what the program asks for, or has the disk refuse.
 *
 *   WATCHED_FOLDER  what lies in here counts; all else is passed on unseen
 *   WATCHED_LOG     where to write it down; see `power_cut.py` for the form
 *   WATCHED_ROOM    so many bytes may be written, then every further one is refused
 *   WATCHED_ERROR   … with this error number
 *   WATCHED_RELIEF  … until a file of this name exists
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

static int log_file = -1;
static const char *folder, *relief;
static int64_t room = INT64_MAX;
static int refusal;

#define REAL(type, name, ...) type (*real)(__VA_ARGS__) = (type (*)(__VA_ARGS__)) dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void begin(void)
{
    REAL(int, "open", const char *, int, ...);
    folder = getenv("WATCHED_FOLDER");
    relief = getenv("WATCHED_RELIEF");
    if (getenv("WATCHED_LOG"))
        log_file = real(getenv("WATCHED_LOG"), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    if (getenv("WATCHED_ROOM")) {
        room = atoll(getenv("WATCHED_ROOM"));
        refusal = atoi(getenv("WATCHED_ERROR"));
    }
}

static int watched(const char *path)
{
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int path_of(int file, char *path)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = 0;
    return watched(path);
}

/* The whole path of a name as the calls ending in "at" take it. */
static int path_at(int beside, const char *name, char *path)
{
    if (name[0] == '/' || beside == AT_FDCWD)
        snprintf(path, PATH_MAX, "%s", name);
    else {
        char parent[PATH_MAX];
        path_of(beside, parent);
        if (snprintf(path, PATH_MAX, "%s/%s", parent, name) >= PATH_MAX)
            abort();
    }
    return watched(path);
}

static void note(char what, const char *path, const char *other, int64_t at, const void *data, int64_t length)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    if (log_file < 0)
        return;
    uint16_t sizes[2] = {strlen(path), strlen(other)};
    size_t whole = 1 + sizeof sizes + 16 + sizes[0] + sizes[1] + length;
    char *line = malloc(whole), *end = line;
    *end++ = what;
    end = mempcpy(end, sizes, sizeof sizes);
    end = mempcpy(end, &at, 8);
    end = mempcpy(end, &length, 8);
    end = mempcpy(end, path, sizes[0]);
    end = mempcpy(end, other, sizes[1]);
    memcpy(end, data, length);
    if (real(log_file, line, whole) != (ssize_t) whole)
        abort();
    free(line);
}

/* How many of so many bytes the disk still takes: the last write before it refuses may be cut short. */
static ssize_t taken(size_t length)
{
    if (room == INT64_MAX || (relief && access(relief, F_OK) == 0))
        return length;
    if (room <= 0 && length > 0) {
        errno = refusal;
        return -1;
    }
    ssize_t now = (int64_t) length < room ? (ssize_t) length : room;
    room -= now;
    return now;
}

static void note_write(const char *path, int64_t at, const void *data, ssize_t written)
{
    if (written > 0)
        note('W', path, "", at, data, written);
}

/* --- opening ---------------------------------------------------------------------------------------------------- */

static int open_watched(int (*real)(int, const char *, int, ...), int beside, const char *name, int flags, mode_t mode)
{
    char path[PATH_MAX];
    if (!path_at(beside, name, path))
        return real(beside, name, flags, mode);
    int is_new = (flags & O_CREAT) && access(path, F_OK) != 0;
    if (is_new && taken(1) < 0)
        return -1;
    int file = real(beside, name, flags, mode);
    if (file >= 0 && is_new)
        note('C', path, "", 0, "", 0);
    else if (file >= 0 && (flags & O_TRUNC))
        note('T', path, "", 0, "", 0);
    return file;
}

#define MODE(flags)                                                                                                    \
    mode_t mode = 0;                                                                                                   \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                             \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        mode = va_arg(more, mode_t);                                                                                   \
        va_end(more);                                                                                                  \
    }

#define OPEN_AT REAL(int, "openat", int, const char *, int, ...)

int open(const char *name, int flags, ...)
{
    OPEN_AT;
    MODE(flags)
    return open_watched(real, AT_FDCWD, name, flags, mode);
}

int open64(const char *name, int flags, ...)
{
    OPEN_AT;
    MODE(flags)
    return open_watched(real, AT_FDCWD, name, flags | O_LARGEFILE, mode);
}

int openat(int beside, const char *name, int flags, ...)
{
    OPEN_AT;
    MODE(flags)
    return open_watched(real, beside, name, flags, mode);
}

int openat64(int beside, const char *name, int flags, ...)
{
    OPEN_AT;
    MODE(flags)
    return open_watched(real, beside, name, flags | O_LARGEFILE, mode);
}

/* --- writing ---------------------------------------------------------------------------------------------------- */

static ssize_t pwrite_watched(const char *call, int file, const void *data, size_t length, off_t at)
{
    REAL(ssize_t, call, int, const void *, size_t, off_t);
    char path[PATH_MAX];
    int counts = path_of(file, path);
    ssize_t wanted = counts ? taken(length) : (ssize_t) length;
    ssize_t written = wanted < 0 ? -1 : real(file, data, wanted, at);
    if (counts)
        note_write(path, at, data, written);
    return written;
}

ssize_t pwrite(int file, const void *data, size_t length, off_t at)
{
    return pwrite_watched("pwrite", file, data, length, at);
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t at)
{
    return pwrite_watched("pwrite64", file, data, length, at);
}

ssize_t write(int file, const void *data, size_t length)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    char path[PATH_MAX];
    int counts = path_of(file, path);
    ssize_t wanted = counts ? taken(length) : (ssize_t) length;
    off_t at = counts ? lseek(file, 0, SEEK_CUR) : 0;
    ssize_t written = wanted < 0 ? -1 : real(file, data, wanted);
    if (counts)
        note_write(path, at, data, written);
    else if (file == STDOUT_FILENO && written > 0)
        note('A', "", "", 0, data, written);
    return written;
}

static ssize_t sendfile_watched(const char *call, int to, int from, off_t *at, size_t length)
{
    REAL(ssize_t, call, int, int, off_t *, size_t);
    char path[PATH_MAX];
    int counts = path_of(to, path);
    if (counts && taken(1) < 0)
        return -1;
    off_t begins = lseek(to, 0, SEEK_CUR);
    ssize_t written = real(to, from, at, length);
    if (counts && written > 0) {
        char *data = malloc(written);
        int again = open(path, O_RDONLY);
        if (pread(again, data, written, begins) != written)
            abort();
        close(again);
        note_write(path, begins, data, written);
        free(data);
    }
    return written;
}

ssize_t sendfile(int to, int from, off_t *at, size_t length)
{
    return sendfile_watched("sendfile", to, from, at, length);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t length)
{
    return sendfile_watched("sendfile64", to, from, at, length);
}

static int ftruncate_watched(const char *call, int file, off_t length)
{
    REAL(int, call, int, off_t);
    char path[PATH_MAX];
    int result = real(file, length);
    if (result == 0 && path_of(file, path))
        note('T', path, "", length, "", 0);
    return result;
}

int ftruncate(int file, off_t length)
{
    return ftruncate_watched("ftruncate", file, length);
}

int ftruncate64(int file, off64_t length)
{
    return ftruncate_watched("ftruncate64", file, length);
}

static int sync_watched(const char *call, int file)
{
    REAL(int, call, int);
    char path[PATH_MAX];
    int result = real(file);
    if (result == 0 && path_of(file, path))
        note('F', path, "", 0, "", 0);
    return result;
}

int fsync(int file)
{
    return sync_watched("fsync", file);
}

int fdatasync(int file)
{
    return sync_watched("fdatasync", file);
}

/* --- names ------------------------------------------------------------------------------------------------------ */

int rename(const char *from, const char *to)
{
    REAL(int, "rename", const char *, const char *);
    int result = real(from, to);
    if (result == 0 && watched(to))
        note('N', from, to, 0, "", 0);
    return result;
}

int mkdir(const char *path, mode_t mode)
{
    REAL(int, "mkdir", const char *, mode_t);
    if (watched(path) && taken(1) < 0)
        return -1;
    int result = real(path, mode);
    if (result == 0 && watched(path))
        note('D', path, "", 0, "", 0);
    return result;
}

int unlink(const char *path)
{
    REAL(int, "unlink", const char *);
    int result = real(path);
    if (result == 0 && watched(path))
        note('U', path, "", 0, "", 0);
    return result;
}

int rmdir(const char *path)
{
    REAL(int, "rmdir", const char *);
    int result = real(path);
    if (result == 0 && watched(path))
        note('U', path, "", 0, "", 0);
    return result;
}

int unlinkat(int beside, const char *name, int flags)
{
    REAL(int, "unlinkat", int, const char *, int);
    char path[PATH_MAX];
    int counts = path_at(beside, name, path);
    int result = real(beside, name, flags);
    if (result == 0 && counts)
        note('U', path, "", 0, "", 0);
    return result;
}
