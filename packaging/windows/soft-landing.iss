; Inno Setup 6:  iscc /DVersion=0.1.0 packaging\windows\soft-landing.iss
; After `python packaging\make_bundle.py build\bundle`. Installs for one person, without asking for an administrator.

#ifndef Version
  #error "Say which version:  iscc /DVersion=0.1.0 …"
#endif
#define Name "Soft Landing"
#define Program "soft-landing.exe"
#define Root "..\.."

[Setup]
; This number is the program's for ever: by it a newer version finds the older one.
AppId={{6E0C7C0B-5B0B-4C36-9A0E-0F7D9C5E2A41}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The contributors to {#Name}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\icons\soft-landing.ico
UninstallDisplayIcon={app}\{#Program}
OutputDir={#Root}\build
OutputBaseFilename=Soft_Landing-{#Version}-setup
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
MinVersion=10.0.17763
; A running program is asked to end before its files are replaced; it keeps what it was told before it does. The last
; page of the set-up starts it again.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\build\bundle\soft-landing\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\build\bundle\soft-landing.cdx.json"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "page.softlanding.SoftLanding"

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Registry]
; The program's own switch writes these (ui/desktop/windows_autostart.py); they go with it. What was written stays.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "{#Name}"; Flags: dontcreatekey uninsdeletevalue
