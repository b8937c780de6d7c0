<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Soft Landing {version}</source>
        <translation>Soft Landing {version}</translation>
    </message>
    <message>
        <source>Small rituals for the way from work to home: a landing, a clear word, a hand held out.</source>
        <translation>从下班到回家路上的小仪式：轻轻着陆，把话说明白，伸出手去。</translation>
    </message>
    <message>
        <source>What it never does</source>
        <translation>它从不做的事</translation>
    </message>
    <message>
        <source>It never sends anything anywhere. It never watches what you type, read or say. It keeps no score and no streak, sets neither of you against the other, and makes no diagnosis. It is no therapy.</source>
        <translation>它从不往任何地方发送任何东西，从不看你打了什么、读了什么、说了什么。它不打分，不计连续天数，不拿你们两个人作比较，也不下诊断。它不是心理治疗。</translation>
    </message>
    <message>
        <source>Free software</source>
        <translation>自由软件</translation>
    </message>
    <message>
        <source>Under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>依照 GNU 通用公共许可证第 3 版或更新的版本：你可以使用、研究、分享和修改它。它不附带任何担保。</translation>
    </message>
</context>
<context>
    <name>ActTexts</name>
    <message>
        <source>Write a statement</source>
        <translation>写下心里话</translation>
    </message>
    <message>
        <source>Change a statement</source>
        <translation>修改心里话</translation>
    </message>
    <message>
        <source>Delete a statement</source>
        <translation>删除心里话</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>记下闹别扭的事</translation>
    </message>
    <message>
        <source>Change a repair</source>
        <translation>修改和好记录</translation>
    </message>
    <message>
        <source>Delete a repair</source>
        <translation>删除和好记录</translation>
    </message>
    <message>
        <source>Note an attempt</source>
        <translation>记下一次靠近</translation>
    </message>
    <message>
        <source>Change an attempt</source>
        <translation>修改一次靠近</translation>
    </message>
    <message>
        <source>Delete an attempt</source>
        <translation>删除一次靠近</translation>
    </message>
    <message>
        <source>Take a pause</source>
        <translation>缓一缓</translation>
    </message>
    <message>
        <source>Change a pause</source>
        <translation>修改“缓一缓”</translation>
    </message>
    <message>
        <source>Delete a pause</source>
        <translation>删除“缓一缓”</translation>
    </message>
    <message>
        <source>Note a landing</source>
        <translation>记下着陆</translation>
    </message>
    <message>
        <source>Change a landing</source>
        <translation>修改着陆</translation>
    </message>
    <message>
        <source>Delete a landing</source>
        <translation>删除着陆</translation>
    </message>
    <message>
        <source>Add a gesture</source>
        <translation>添加小心意</translation>
    </message>
    <message>
        <source>Change a gesture</source>
        <translation>修改小心意</translation>
    </message>
    <message>
        <source>Delete a gesture</source>
        <translation>删除小心意</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>搁下一件事</translation>
    </message>
    <message>
        <source>Change a parked thought</source>
        <translation>修改搁下的事</translation>
    </message>
    <message>
        <source>Delete a parked thought</source>
        <translation>删除搁下的事</translation>
    </message>
    <message>
        <source>Note their usual times</source>
        <translation>记下 TA 平时的时间</translation>
    </message>
    <message>
        <source>Change their usual times</source>
        <translation>修改 TA 平时的时间</translation>
    </message>
    <message>
        <source>Delete their usual times</source>
        <translation>删除 TA 平时的时间</translation>
    </message>
    <message>
        <source>Keep a check-in</source>
        <translation>保存近况</translation>
    </message>
    <message>
        <source>Change a check-in</source>
        <translation>修改近况</translation>
    </message>
    <message>
        <source>Delete a check-in</source>
        <translation>删除近况</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>添加一句话</translation>
    </message>
    <message>
        <source>Change a phrase</source>
        <translation>修改一句话</translation>
    </message>
    <message>
        <source>Delete a phrase</source>
        <translation>删除一句话</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加一条记录</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>修改一条记录</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>删除一条记录</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>Light panel</source>
        <translation>浅色面板</translation>
    </message>
    <message>
        <source>Dark panel</source>
        <translation>深色面板</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>减少动态效果</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths</source>
        <translation>
            <numerusform>%n 次呼吸</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is said in it at once. What you wrote stays as it is.</source>
        <translation>马上换成这种语言。你写的保持原样。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Changes at once, and with the system if you like.</source>
        <translation>立即生效；也可以随系统变化。</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>If it is hard to see, say what it stands on.</source>
        <translation>如果看不清，可以告诉它底色是深是浅。</translation>
    </message>
    <message>
        <source>Nothing slides or swells. If the system asks for it, that is so anyway.</source>
        <translation>不再滑动或放大。系统要求减少动态效果时，本来就是这样。</translation>
    </message>
    <message>
        <source>Breaths in a landing</source>
        <translation>着陆时的呼吸</translation>
    </message>
    <message>
        <source>You can go on earlier at any time.</source>
        <translation>随时可以提前往下走。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Some of it could not be deleted. The keys were deleted first, so nobody can read what is left on this computer. Copies in a second folder have keys of their own; you can delete that folder by hand.</source>
        <translation>有一部分没能删除。密钥是最先删除的，所以这台电脑上剩下的内容谁也读不出来。第二个文件夹里的副本有各自的密钥；那个文件夹可以由你手动删除。</translation>
    </message>
    <message>
        <source>Something unexpected happened. What you wrote is still where it was.</source>
        <translation>出了点意料之外的事。你写的内容还在原处。</translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>Your partner’s arrival</source>
        <translation>另一半到家的时间</translation>
    </message>
    <message>
        <source>Comes home on</source>
        <translation>哪几天到家</translation>
    </message>
    <message>
        <source>Usual time of coming home</source>
        <translation>平时到家的时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc 键也可以</translation>
    </message>
    <message>
        <source>When {name} comes home</source>
        <translation>{name}什么时候到家</translation>
    </message>
    <message numerus="yes">
        <source>A quiet reminder comes %n minutes before.</source>
        <translation>
            <numerusform>提前 %n 分钟，轻轻提醒一下。</numerusform>
        </translation>
    </message>
    <message>
        <source>So that you know when to put the kettle on. It stays on this computer.</source>
        <translation>这样你就知道什么时候该烧水了。只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a usual time</source>
        <translation>添加平时的时间</translation>
    </message>
</context>
<context>
    <name>AttemptEditor</name>
    <message>
        <source>When it was tried</source>
        <translation>什么时候试的</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>AttemptFields</name>
    <message>
        <source>It landed</source>
        <translation>接住了吗</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>试了试</translation>
    </message>
    <message>
        <source>The words, if you like</source>
        <translation>说了什么，愿意就写</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard for half a minute</source>
        <translation>把这些话放进剪贴板半分钟</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>谁，什么时候</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>To notice when your workday ends.</source>
        <translation>好留意到你什么时候下班。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新之前</translation>
    </message>
    <message>
        <source>before putting one back</source>
        <translation>放回备份之前</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>还什么都没写</translation>
    </message>
    <message>
        <source>statements: {count}</source>
        <translation>心里话 {count} 句</translation>
    </message>
    <message>
        <source>repairs: {count}</source>
        <translation>和好 {count} 次</translation>
    </message>
    <message>
        <source>landings: {count}</source>
        <translation>着陆 {count} 次</translation>
    </message>
    <message>
        <source>reflections: {count}</source>
        <translation>回顾 {count} 次</translation>
    </message>
    <message>
        <source>parked thoughts: {count}</source>
        <translation>搁下的事 {count} 件</translation>
    </message>
    <message>
        <source>gestures: {count}</source>
        <translation>小心意 {count} 个</translation>
    </message>
    <message>
        <source>check-ins: {count}</source>
        <translation>近况 {count} 次</translation>
    </message>
    <message>
        <source>There is no room for a copy: the disk is full.</source>
        <translation>没有地方放备份了：磁盘已满。</translation>
    </message>
    <message>
        <source>This account may not write in that folder.</source>
        <translation>这个账户不能写入那个文件夹。</translation>
    </message>
    <message>
        <source>The folder for copies can’t be reached. Is the drive connected?</source>
        <translation>放备份的文件夹打不开。那块磁盘接上了吗？</translation>
    </message>
    <message>
        <source>This copy is damaged. It was left as it is.</source>
        <translation>这份备份已经损坏，保持原样没有动。</translation>
    </message>
    <message>
        <source>This copy opens with your passphrase.</source>
        <translation>这份备份用你的口令打开。</translation>
    </message>
    <message>
        <source>That didn’t open it. A copy from before you changed your passphrase opens with the earlier one.</source>
        <translation>没能打开。改口令之前的备份，要用以前的口令。</translation>
    </message>
    <message>
        <source>That was tried a few times now. In a few minutes it can be tried again.</source>
        <translation>刚才试了几次了，过几分钟可以再试。</translation>
    </message>
    <message>
        <source>A newer Soft Landing made this copy.</source>
        <translation>这份备份是更新版本的 Soft Landing 做的。</translation>
    </message>
    <message>
        <source>That didn’t work. Nothing was changed.</source>
        <translation>没有成功，什么都没有改动。</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Copies of the journal</source>
        <translation>日记的备份</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>不要第二处</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>第二处</translation>
    </message>
    <message>
        <source>Copies to put back</source>
        <translation>可以放回的备份</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>放回一份</translation>
    </message>
    <message>
        <source>You see what a copy holds before anything is changed, and what is here now is kept as a copy.</source>
        <translation>改动之前，你会先看到备份里有什么；现在的内容也会留作一份备份。</translation>
    </message>
    <message>
        <source>Take it out of the copies</source>
        <translation>从备份中一并去掉</translation>
    </message>
    <message>
        <source>What you deleted for good</source>
        <translation>你永久删除的内容</translation>
    </message>
    <message>
        <source>Copies from before still hold it. It can be taken out of them as well.</source>
        <translation>以前的备份里还有它，也可以从那里一并去掉。</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>删除全部…</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>都留着</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>删除全部</translation>
    </message>
    <message>
        <source>The journal, its key, the settings and every copy, in the second place too. What you exported yourself stays where you put it.</source>
        <translation>日记、密钥、设置和每一份备份，包括第二处的。你自己导出的文件，放在哪里就还在哪里。</translation>
    </message>
    <message>
        <source>None. A folder on another disk, or one that is synced, survives the loss of this computer.</source>
        <translation>没有。放在另一块磁盘或会同步的文件夹里，这台电脑丢了也不怕。</translation>
    </message>
    <message numerus="yes">
        <source>Made some time after something was written. %n kept; the last: {last}.</source>
        <translation>
            <numerusform>写了新内容之后，过一阵子自动备份。现有 %n 份，最近一份：{last}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, but for %n that could not be opened: damaged ones, or ones made under an earlier key.</source>
        <translation>
            <numerusform>好了，只是有 %n 份打不开：要么已经损坏，要么用的是以前的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Made some time after something was written. There is none yet.</source>
        <translation>写了新内容之后，过一阵子自动备份。现在还没有。</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>A second place for copies</source>
        <translation>备份的第二处</translation>
    </message>
    <message>
        <source>Soft Landing backups</source>
        <translation>Soft Landing 备份</translation>
    </message>
    <message>
        <source>This cannot be taken back, by you or by anybody. Soft Landing ends afterwards.</source>
        <translation>这一步谁也撤不回来，包括你自己。之后 Soft Landing 会退出。</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Done. No copy holds it any more.</source>
        <translation>好了，所有备份里都没有它了。</translation>
    </message>
</context>
<context>
    <name>BreathingCircle</name>
    <message>
        <source>Breathing circle</source>
        <translation>呼吸圈</translation>
    </message>
    <message numerus="yes">
        <source>%n breaths, each {seconds_in} seconds in and {seconds_out} seconds out</source>
        <translation>
            <numerusform>%n 次呼吸，每次吸气 {seconds_in} 秒，呼气 {seconds_out} 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc 键也可以</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已修改。</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Each dot is a check-in, on a strip that shows your own usual range before it.</source>
        <translation>每个点是一次近况，底下的条带是你自己在那之前通常的范围。</translation>
    </message>
    <message>
        <source>There was none in these weeks.</source>
        <translation>这几周里没有。</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>删除这次近况</translation>
    </message>
</context>
<context>
    <name>CheckInCards</name>
    <message>
        <source>Check-ins</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>A check-in is a few sentences to answer every four weeks, if you like. It is no test: each is only set beside what you answered before.</source>
        <translation>近况是几句话，愿意的话每四周答一次。它不是测验：每一次只和你自己以前的回答放在一起看。</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>‹ The week</source>
        <translation>‹ 这一周</translation>
    </message>
    <message>
        <source>Back to the week (Esc)</source>
        <translation>回到这一周（Esc）</translation>
    </message>
    <message>
        <source>Bring a questionnaire…</source>
        <translation>用自己的问卷…</translation>
    </message>
    <message>
        <source>A TOML file with items and an answer scale</source>
        <translation>一个 TOML 文件，里面有题目和答案等级</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>不再用它</translation>
    </message>
    <message>
        <source>What you answered with it stays</source>
        <translation>你答过的会留着</translation>
    </message>
    <message>
        <source>Keep this check-in</source>
        <translation>保存这次近况</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>自己带来的</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Bring a questionnaire</source>
        <translation>用自己的问卷</translation>
    </message>
    <message>
        <source>Questionnaires (*.toml)</source>
        <translation>问卷 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>CheckInWords</name>
    <message>
        <source>Check-in</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>Check-in, version {v}</source>
        <translation>近况，第 {v} 版</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}，第 {version} 版</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>这个文件读不了。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改动。</translation>
    </message>
    <message>
        <source>This file is larger than a questionnaire can be ({most} kB).</source>
        <translation>这个文件比一份问卷能有的还大（{most} kB）。</translation>
    </message>
    <message>
        <source>Line {line} holds something that is no readable text.</source>
        <translation>第 {line} 行有读不出来的文字。</translation>
    </message>
    <message>
        <source>Line {line} is not written the way TOML wants it.</source>
        <translation>第 {line} 行不合 TOML 的写法。</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is missing here.</source>
        <translation>第 {line} 行：这里缺少“{name}”。</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has a value of another kind than is expected.</source>
        <translation>第 {line} 行：“{name}”的值种类不对。</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is too long; up to {longest} characters fit.</source>
        <translation>第 {line} 行：“{name}”太长了，最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” is not known in this place, or has a value that is not.</source>
        <translation>第 {line} 行：这里不认识“{name}”，或者不认识它的值。</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” stands here for the second time.</source>
        <translation>第 {line} 行：“{name}”在这里出现了第二次。</translation>
    </message>
    <message>
        <source>Line {line}: an answer scale has {fewest} to {answers} answers whose values rise.</source>
        <translation>第 {line} 行：答案等级要有 {fewest} 到 {answers} 个答案，值从小到大。</translation>
    </message>
    <message>
        <source>Line {line}: a questionnaire has 1 to {items} items.</source>
        <translation>第 {line} 行：一份问卷有 1 到 {items} 道题。</translation>
    </message>
    <message>
        <source>This file is not written the way TOML wants it.</source>
        <translation>这个文件不合 TOML 的写法。</translation>
    </message>
</context>
<context>
    <name>ChooseGesture</name>
    <message>
        <source>Something else…</source>
        <translation>别的…</translation>
    </message>
    <message>
        <source>Another gesture</source>
        <translation>另一个小心意</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
</context>
<context>
    <name>ClarityPage</name>
    <message>
        <source>Clarity</source>
        <translation>心里话</translation>
    </message>
    <message>
        <source>Say the part you’d otherwise hope they notice.</source>
        <translation>把本来盼着 TA 自己看出来的那部分，说出来。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Puts the words on the clipboard for half a minute</source>
        <translation>把这些话放进剪贴板半分钟</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>先留着</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>我说了</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter saves it. Nothing leaves this computer.</source>
        <translation>按 Enter 保存。什么都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>写下来了。</translation>
    </message>
    <message>
        <source>Noted how it landed.</source>
        <translation>已记下 TA 听得怎么样。</translation>
    </message>
    <message>
        <source>Note how it landed</source>
        <translation>记下 TA 听得怎么样</translation>
    </message>
    <message>
        <source>Not be asked</source>
        <translation>不再问起</translation>
    </message>
    <message>
        <source>You won’t be asked about it.</source>
        <translation>不会再问起这一句了。</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Folder of your data</source>
        <translation>存放数据的文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>存放在哪里</translation>
    </message>
    <message>
        <source>The journal and the key that opens it are files in this folder; without the key nobody can read the journal, you neither. Backups, beside this section, keeps copies of both.</source>
        <translation>日记和打开它的密钥，都是这个文件夹里的文件；没有密钥，谁都读不了日记，包括你自己。旁边的“备份”会把两样都备份好。</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>What you deleted</source>
        <translation>你删除的内容</translation>
    </message>
    <message numerus="yes">
        <source>It stays for %n days and can be put back, or be deleted for good.</source>
        <translation>
            <numerusform>保留 %n 天，可以放回去，也可以永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>带走一份</translation>
    </message>
    <message>
        <source>Everything, or some days, as files that other programs can read, or to print.</source>
        <translation>全部内容，或者其中几天：存成别的程序能读的文件，也可以打印。</translation>
    </message>
    <message>
        <source>Take something in</source>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>An export of Soft Landing, one of Day One, or a table of dates and texts. You see what it would bring before anything is written.</source>
        <translation>Soft Landing 或 Day One 的导出文件，或者一张写着日期和文字的表格。写入之前，你会先看到它会带来什么。</translation>
    </message>
    <message>
        <source>For your partner</source>
        <translation>给另一半</translation>
    </message>
    <message>
        <source>A sheet with just what you tick. Nothing is ticked beforehand.</source>
        <translation>一张纸，只放你勾选的内容。事先什么都没有勾选。</translation>
    </message>
    <message>
        <source>No program here opens folders; the path above can be copied.</source>
        <translation>这里没有能打开文件夹的程序；上面的路径可以复制。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Earlier month</source>
        <translation>前一个月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>后一个月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>DayBand</name>
    <message>
        <source>Your workday as a band</source>
        <translation>你的工作日，画成一条带子</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 到 {end}</translation>
    </message>
    <message>
        <source>At the desk {spans}.</source>
        <translation>在电脑前：{spans}。</translation>
    </message>
    <message>
        <source>No time at the desk so far.</source>
        <translation>到现在还没有用过电脑。</translation>
    </message>
    <message>
        <source>Landing window {opens} to {closes}.</source>
        <translation>着陆时段 {opens} 到 {closes}。</translation>
    </message>
    <message>
        <source>Now {now}.</source>
        <translation>现在 {now}。</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc 键也可以</translation>
    </message>
    <message>
        <source>Nothing is noted for this evening. If there was a landing, it can be added any time.</source>
        <translation>这个晚上没有记录。要是有过着陆，随时可以补上。</translation>
    </message>
    <message>
        <source>Add a landing</source>
        <translation>添加着陆</translation>
    </message>
    <message>
        <source>Add another landing</source>
        <translation>再添加一次着陆</translation>
    </message>
    <message>
        <source>Noted. What it was like can be told here.</source>
        <translation>记下了。当时怎么样，可以写在这里。</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}，今天</translation>
    </message>
    <message>
        <source>no landing noted</source>
        <translation>没有着陆记录</translation>
    </message>
    <message>
        <source>open below</source>
        <translation>已在下方展开</translation>
    </message>
</context>
<context>
    <name>DaysThatDifferSection</name>
    <message>
        <source>Days that differ</source>
        <translation>不一样的日子</translation>
    </message>
    <message>
        <source>Another end on</source>
        <translation>哪几天下班时间不同</translation>
    </message>
    <message>
        <source>End on these days</source>
        <translation>这几天几点下班</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>外出到哪一天</translation>
    </message>
    <message>
        <source>I’ll be away</source>
        <translation>我要出门几天</translation>
    </message>
    <message>
        <source>Nothing is offered before that day</source>
        <translation>那天之前不会来问</translation>
    </message>
    <message>
        <source>I’m back</source>
        <translation>我回来了</translation>
    </message>
    <message>
        <source>Offers begin again today</source>
        <translation>从今天起又会来问</translation>
    </message>
    <message>
        <source>You are away. Offers begin again on {day}.</source>
        <translation>你正在外面。{day}起再来问。</translation>
    </message>
    <message>
        <source>A vacation, say. Nothing is offered before that day.</source>
        <translation>比如休假。那天之前不会来问。</translation>
    </message>
    <message>
        <source>Some days end at another time</source>
        <translation>有几天在别的时间下班</translation>
    </message>
    <message>
        <source>On those weekdays this stands in for the usual end.</source>
        <translation>这几天按这个时间，不按平时的。</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>公共假日</translation>
    </message>
    <message>
        <source>Days off like any other.</source>
        <translation>和其他休息日一样。</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>That was a day. This journal is thrown away when you quit.</source>
        <translation>一天就是这样。退出时，这本日记会丢掉。</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <source>Notes</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change what was told</source>
        <translation>修改写过的内容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc 键也可以</translation>
    </message>
</context>
<context>
    <name>EarlierRepairs</name>
    <message>
        <source>Earlier repairs</source>
        <translation>以前的和好</translation>
    </message>
    <message>
        <source>Show more of them</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message numerus="yes">
        <source>first reach-out: usually within {length}, last %n episodes</source>
        <translation>
            <numerusform>第一次靠近：通常在 {length}以内，最近 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>okay again: usually after {length}, last %n episodes</source>
        <translation>
            <numerusform>和好：通常在 {length}以后，最近 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{usual}; %n still open</source>
        <translation>
            <numerusform>{usual}；还有 %n 次没说开</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do with this repair</source>
        <translation>可以对它做什么</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>再看一看</translation>
    </message>
    <message>
        <source>Tell it differently…</source>
        <translation>换个说法…</translation>
    </message>
    <message>
        <source>As a kind outsider would tell it…</source>
        <translation>像好心的旁人那样讲一遍…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>又打开了。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>A soft landing</source>
        <translation>一次轻轻的着陆</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>已着陆</translation>
    </message>
    <message>
        <source>said · {landed}</source>
        <translation>说了 · {landed}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>还没说开</translation>
    </message>
    <message>
        <source>reconnected</source>
        <translation>和好了</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>放下了</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>先放一放</translation>
    </message>
    <message>
        <source>Picked up from {day}: {words}</source>
        <translation>{day}搁下的事，接着做：{words}</translation>
    </message>
    <message>
        <source>parked thought</source>
        <translation>搁下的事</translation>
    </message>
</context>
<context>
    <name>EpisodeCard</name>
    <message>
        <source>Open for {length}</source>
        <translation>过了 {length}，还没说开</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>还没说开</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>展开这一条</translation>
    </message>
    <message>
        <source>Fold this one</source>
        <translation>收起这一条</translation>
    </message>
    <message>
        <source>Choose what it was, then it can be added.</source>
        <translation>先选一选是哪一种，就可以添加了。</translation>
    </message>
    <message>
        <source>Other phrases</source>
        <translation>换几句</translation>
    </message>
    <message>
        <source>Take a 20 min pause</source>
        <translation>先缓 20 分钟</translation>
    </message>
    <message>
        <source>A pause with an agreed return is no silence</source>
        <translation>说好什么时候回来，就不是冷战</translation>
    </message>
    <message>
        <source>Add attempt</source>
        <translation>记下这次靠近</translation>
    </message>
    <message>
        <source>We’re okay again</source>
        <translation>我们和好了</translation>
    </message>
    <message>
        <source>Change it, other ways to close it</source>
        <translation>修改，或者换一种方式结束</translation>
    </message>
    <message>
        <source>Add to it or tell it differently…</source>
        <translation>补充，或者换个说法…</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放下它</translation>
    </message>
    <message>
        <source>Set it aside for now</source>
        <translation>先放一放</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>记下了。</translation>
    </message>
    <message>
        <source>A pause of 20 minutes.</source>
        <translation>先缓 20 分钟。</translation>
    </message>
    <message>
        <source>Good. It stands with the earlier ones now.</source>
        <translation>真好。它现在和以前的放在一起了。</translation>
    </message>
    <message>
        <source>Let go of.</source>
        <translation>放下了。</translation>
    </message>
    <message>
        <source>Set aside for now.</source>
        <translation>先放一放了。</translation>
    </message>
    <message>
        <source>Close a repair</source>
        <translation>结束一次别扭</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>EpisodeDetails</name>
    <message>
        <source>It was</source>
        <translation>是哪一种</translation>
    </message>
    <message>
        <source>How heated</source>
        <translation>火气有多大</translation>
    </message>
</context>
<context>
    <name>EpisodeNotes</name>
    <message>
        <source>My own part in it</source>
        <translation>我自己的那部分</translation>
    </message>
    <message>
        <source>What I brought into it, if I like; it stays with me</source>
        <translation>我带进去了什么，愿意就写；只留给我自己</translation>
    </message>
    <message>
        <source>As a kind outsider would tell it</source>
        <translation>像好心的旁人那样讲一遍</translation>
    </message>
    <message>
        <source>What would they have seen? What did each of us hope for?</source>
        <translation>旁人会看到什么？我们各自盼的是什么？</translation>
    </message>
</context>
<context>
    <name>Episodes</name>
    <message>
        <source>an argument</source>
        <translation>吵了几句</translation>
    </message>
    <message>
        <source>a sharp word</source>
        <translation>一句重话</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>有点疏远</translation>
    </message>
    <message>
        <source>a missed moment</source>
        <translation>错过的一刻</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>有一点</translation>
    </message>
    <message>
        <source>heated</source>
        <translation>挺大</translation>
    </message>
    <message>
        <source>very heated</source>
        <translation>非常大</translation>
    </message>
    <message>
        <source>after work</source>
        <translation>下班之后</translation>
    </message>
    <message>
        <source>not after work</source>
        <translation>不是下班之后</translation>
    </message>
    <message>
        <source>in the middle of it</source>
        <translation>正闹着的时候</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>过后</translation>
    </message>
    <message>
        <source>I came back</source>
        <translation>我回来了</translation>
    </message>
    <message>
        <source>both came back</source>
        <translation>两个人都回来了</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>A pause until {time}</source>
        <translation>缓到 {time}</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}：{what}</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>那一天</translation>
    </message>
    <message>
        <source>start around {time}</source>
        <translation>大约 {time} 开始</translation>
    </message>
    <message>
        <source>start {time}</source>
        <translation>{time} 开始</translation>
    </message>
    <message>
        <source>pause {time}, {length}</source>
        <translation>缓一缓 {time}，{length}</translation>
    </message>
    <message>
        <source>{kind} {time} · {landed}</source>
        <translation>{kind} {time} · {landed}</translation>
    </message>
    <message>
        <source>They: {what}</source>
        <translation>TA：{what}</translation>
    </message>
    <message>
        <source>Both: {what}</source>
        <translation>我们俩：{what}</translation>
    </message>
    <message>
        <source>okay after {length}</source>
        <translation>{length}后和好</translation>
    </message>
    <message>
        <source>open</source>
        <translation>还没说开</translation>
    </message>
    <message>
        <source>okay again</source>
        <translation>和好了</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>放下了</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>先放一放</translation>
    </message>
    <message>
        <source>It was {part}</source>
        <translation>发生在{part}</translation>
    </message>
    <message>
        <source>It began around {time}</source>
        <translation>大约 {time} 开始</translation>
    </message>
    <message>
        <source>It began at {time}</source>
        <translation>{time} 开始</translation>
    </message>
    <message>
        <source>A pause from {begin} to {end}: {back}</source>
        <translation>从 {begin} 缓到 {end}：{back}</translation>
    </message>
    <message>
        <source>{what} at {time}; did it land: {landed}</source>
        <translation>{time} {what}；接住了吗：{landed}</translation>
    </message>
    <message>
        <source>Okay again after {length}</source>
        <translation>{length}后和好</translation>
    </message>
</context>
<context>
    <name>EveningCard</name>
    <message>
        <source>How did {day} evening land?</source>
        <translation>{day}晚上着陆得怎么样？</translation>
    </message>
    <message>
        <source>Any answer is fine, none is too.</source>
        <translation>怎么答都好，不答也好。</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>其中几天</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Complete (JSON)</source>
        <translation>完整（JSON）</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>To read (Markdown)</source>
        <translation>阅读用（Markdown）</translation>
    </message>
    <message>
        <source>To read, by month</source>
        <translation>阅读用，按月</translation>
    </message>
    <message>
        <source>To print (PDF)</source>
        <translation>打印用（PDF）</translation>
    </message>
    <message>
        <source>Whoever can open what is written can read it: no passphrase protects it. On this computer it is for your account alone; wherever it is copied, for whoever gets there.</source>
        <translation>能打开这些文件的人，就能读到内容：没有口令保护。在这台电脑上，只有你的账户能打开；拷到别处，拿到的人都能打开。</translation>
    </message>
    <message>
        <source>All that is in the journal, in one file. It can be taken in again.</source>
        <translation>日记里的全部内容，放在一个文件里，可以再导入。</translation>
    </message>
    <message>
        <source>A folder with a table for each kind of entry, for spreadsheets.</source>
        <translation>一个文件夹，每种记录一张表，供电子表格使用。</translation>
    </message>
    <message>
        <source>What there is to read, day by day, in one file.</source>
        <translation>能读的都在这里，一天接一天，放在一个文件里。</translation>
    </message>
    <message>
        <source>What there is to read, in a folder with a file for each month.</source>
        <translation>能读的都在这里，放在一个文件夹里，每月一个文件。</translation>
    </message>
    <message>
        <source>What there is to read, on pages with numbers.</source>
        <translation>能读的都在这里，排成有页码的纸页。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The journal itself lies there; any other folder will do. Nothing was written.</source>
        <translation>日记本身就放在那里；换任何一个文件夹都行。什么都没有写入。</translation>
    </message>
    <message>
        <source>There is nothing from those days. Nothing was written.</source>
        <translation>那几天里没有内容，什么都没有写入。</translation>
    </message>
    <message>
        <source>There is no room left on that disk. Nothing was written.</source>
        <translation>那块磁盘没有空间了。什么都没有写入。</translation>
    </message>
    <message>
        <source>This account may not write there. Nothing was written.</source>
        <translation>这个账户不能写入那里。什么都没有写入。</translation>
    </message>
    <message>
        <source>That folder is not there any more. Nothing was written.</source>
        <translation>那个文件夹已经不在了。什么都没有写入。</translation>
    </message>
    <message>
        <source>It could not be written there. Nothing was changed.</source>
        <translation>没能写到那里。什么都没有改动。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>全部跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>GestureForm</name>
    <message>
        <source>The new gesture</source>
        <translation>新的小心意</translation>
    </message>
    <message>
        <source>Something small that says: I’m here</source>
        <translation>一件小事，意思是：我在呢</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc 键也可以</translation>
    </message>
    <message>
        <source>Favourite of</source>
        <translation>谁喜欢</translation>
    </message>
    <message>
        <source>Or pick two or three that feel like coming home. Space counts, too.</source>
        <translation>或者挑两三样有回家感觉的。留出空间也算。</translation>
    </message>
    <message>
        <source>Other ideas</source>
        <translation>换一批</translation>
    </message>
</context>
<context>
    <name>GesturesCard</name>
    <message>
        <source>Put aside</source>
        <translation>收起来</translation>
    </message>
    <message>
        <source>Add a gesture</source>
        <translation>添加小心意</translation>
    </message>
    <message>
        <source>Your gestures</source>
        <translation>你们的小心意</translation>
    </message>
    <message>
        <source>The name of this gesture</source>
        <translation>这个小心意的名字</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves a gesture</source>
        <translation>按 Alt 和方向键可以移动</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>小心意</translation>
    </message>
    <message>
        <source>Move a gesture</source>
        <translation>移动小心意</translation>
    </message>
    <message>
        <source>Hide what is put aside</source>
        <translation>隐藏收起来的</translation>
    </message>
    <message>
        <source>Put aside: {count}</source>
        <translation>收起来的 {count} 个</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eased %n of {of}</source>
        <translation>
            <numerusform>{of} 次里有 %n 次松快了些</numerusform>
        </translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>收起来了</translation>
    </message>
    <message>
        <source>On your list now.</source>
        <translation>已经在你的单子上了。</translation>
    </message>
    <message>
        <source>What to do with this gesture</source>
        <translation>可以对它做什么</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>改名	F2</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>放回单子</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
    <message>
        <source>Whose favourite</source>
        <translation>谁喜欢</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>上移	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>下移	Alt+Down</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>收起来</translation>
    </message>
    <message>
        <source>Put a gesture aside</source>
        <translation>收起小心意</translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation>收起来了。</translation>
    </message>
    <message>
        <source>Bring a gesture back</source>
        <translation>放回小心意</translation>
    </message>
    <message>
        <source>Back on your list.</source>
        <translation>又回到你的单子上了。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Still up</source>
        <translation>还没睡呀</translation>
    </message>
</context>
<context>
    <name>HappenedForm</name>
    <message>
        <source>Something happened</source>
        <translation>闹别扭了</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>是什么事</translation>
    </message>
    <message>
        <source>What came between you, in a few words</source>
        <translation>你们之间怎么了，几个字就好</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>就刚才</translation>
    </message>
    <message>
        <source>about an hour ago</source>
        <translation>大约一小时前</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>今天上午</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>今天下午</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>今天晚上</translation>
    </message>
    <message>
        <source>some time today</source>
        <translation>今天某个时候</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>another day…</source>
        <translation>另一天…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Tell more</source>
        <translation>多写一点</translation>
    </message>
    <message>
        <source>Kind, heat, after work: all of it can wait</source>
        <translation>哪一种、火气大不大、是不是下班后：都可以以后再说</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不写</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>写下来</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>That is enough; the rest can wait.</source>
        <translation>这样就够了，其余的以后再说。</translation>
    </message>
    <message>
        <source>Written down. Whatever else there is to tell can wait.</source>
        <translation>写下来了。其余的以后再说也可以。</translation>
    </message>
</context>
<context>
    <name>HeadLinks</name>
    <message>
        <source>More on this page</source>
        <translation>这一页还有</translation>
    </message>
</context>
<context>
    <name>HolidayChoice</name>
    <message>
        <source>Country of the public holidays</source>
        <translation>公共假日的国家或地区</translation>
    </message>
    <message>
        <source>Region of the public holidays</source>
        <translation>公共假日的省份或地区</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>全国</translation>
    </message>
    <message>
        <source>Next: {name}, {day}.</source>
        <translation>下一个：{name}，{day}。</translation>
    </message>
</context>
<context>
    <name>HopeRows</name>
    <message>
        <source>A statement by now</source>
        <translation>已经成了心里话</translation>
    </message>
    <message>
        <source>Make it a statement</source>
        <translation>变成心里话</translation>
    </message>
    <message>
        <source>Keep these words on Clarity, to say them some day</source>
        <translation>把这些话留在“心里话”里，哪天再说</translation>
    </message>
    <message>
        <source>Make it a statement: {words}</source>
        <translation>变成心里话：{words}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is nothing to be added: all of it is here.</source>
        <translation>没有要添加的：这里都有了。</translation>
    </message>
    <message>
        <source>Taken in. New: {new}; changed: {changed}; left as it was: {same}.</source>
        <translation>已导入。新的：{new}；改动的：{changed}；保持原样的：{same}。</translation>
    </message>
    <message>
        <source>An export of Soft Landing</source>
        <translation>Soft Landing 的导出文件</translation>
    </message>
    <message>
        <source>An export of Day One</source>
        <translation>Day One 的导出文件</translation>
    </message>
    <message>
        <source>A table of dates and texts</source>
        <translation>日期和文字的表格</translation>
    </message>
    <message>
        <source>{kind}.</source>
        <translation>{kind}。</translation>
    </message>
    <message>
        <source>{kind}: {days}.</source>
        <translation>{kind}：{days}。</translation>
    </message>
    <message>
        <source>New – {counts}</source>
        <translation>新的：{counts}</translation>
    </message>
    <message>
        <source>Changed later than here – {counts}</source>
        <translation>比这里改得更晚的：{counts}</translation>
    </message>
    <message>
        <source>Here already, to be left as it is – {counts}</source>
        <translation>这里已有、保持原样的：{counts}</translation>
    </message>
    <message>
        <source>attempts to reach out: {count}</source>
        <translation>靠近 {count} 次</translation>
    </message>
    <message>
        <source>pauses: {count}</source>
        <translation>缓一缓 {count} 次</translation>
    </message>
    <message>
        <source>days at work or off: {count}</source>
        <translation>上班或休息的日子 {count} 天</translation>
    </message>
    <message>
        <source>times at the computer: {count}</source>
        <translation>用电脑的时间 {count} 段</translation>
    </message>
    <message>
        <source>choices of phrases: {count}</source>
        <translation>对句子的选择 {count} 项</translation>
    </message>
    <message>
        <source>what you told about the other: {count}</source>
        <translation>你写下的关于另一半的事 {count} 项</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Kept for me</source>
        <translation>留给自己的</translation>
    </message>
    <message>
        <source>Still unsaid</source>
        <translation>还没说的</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不要</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>They become clarity statements in your own words:</source>
        <translation>它们会成为你的心里话，用你自己的话：</translation>
    </message>
    <message>
        <source>Exports and tables (*.json *.csv)</source>
        <translation>导出文件和表格 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停下。什么都没有改动。</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Nothing was changed.</source>
        <translation>这个文件没能读到底。什么都没有改动。</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LandedCard</name>
    <message>
        <source>It landed</source>
        <translation>听进去了</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>听进去一些</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Can’t tell</source>
        <translation>说不准</translation>
    </message>
    <message>
        <source>Don’t ask about it</source>
        <translation>不用再问</translation>
    </message>
    <message>
        <source>You said this. How did it land?</source>
        <translation>这句话你说了。TA 听进去了吗？</translation>
    </message>
</context>
<context>
    <name>LandingDetails</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>小心意</translation>
    </message>
    <message>
        <source>That evening</source>
        <translation>那天晚上</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>感觉</translation>
    </message>
    <message>
        <source>Delete the landing of {time}</source>
        <translation>删除 {time} 的着陆</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>没有特别的</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <translation>一个已经不在了的</translation>
    </message>
    <message>
        <source>Which was</source>
        <translation>当时是</translation>
    </message>
    <message>
        <source>Came home</source>
        <translation>谁到家</translation>
    </message>
    <message>
        <source>Say how a landing felt</source>
        <translation>说说着陆的感觉</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>LandingGuide</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
</context>
<context>
    <name>LandingOffer</name>
    <message>
        <source>A soft landing?</source>
        <translation>要不要轻轻着陆？</translation>
    </message>
    <message>
        <source>Two minutes to set the day down, whenever it suits you.</source>
        <translation>两分钟，把这一天放下，什么时候方便都行。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
</context>
<context>
    <name>LandingPopup</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Soft landing</source>
        <translation>轻轻着陆</translation>
    </message>
    <message>
        <source>That looks like a day’s work.</source>
        <translation>今天忙得差不多了。</translation>
    </message>
    <message>
        <source>Two minutes to set it down, so you arrive as you are.</source>
        <translation>花两分钟放下它，好好回家。</translation>
    </message>
    <message>
        <source>Begin landing</source>
        <translation>开始着陆</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Still working until…</source>
        <translation>还要忙到…</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不了</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>为什么是现在？</translation>
    </message>
</context>
<context>
    <name>LandingStep</name>
    <message>
        <source>{number} of {steps} · {name}</source>
        <translation>{number} / {steps} · {name}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>Landings</name>
    <message>
        <source>landed</source>
        <translation>已着陆</translation>
    </message>
    <message>
        <source>not that day</source>
        <translation>那天没有</translation>
    </message>
    <message>
        <source>we were apart</source>
        <translation>那天不在一起</translation>
    </message>
    <message>
        <source>it passed by</source>
        <translation>就那么过去了</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>另一半</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>我们俩</translation>
    </message>
    <message>
        <source>both at home already</source>
        <translation>都已经在家</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>彼此都有</translation>
    </message>
    <message>
        <source>It eased</source>
        <translation>松快了些</translation>
    </message>
    <message>
        <source>Somewhere between</source>
        <translation>说不上好坏</translation>
    </message>
    <message>
        <source>It was off</source>
        <translation>不太对劲</translation>
    </message>
    <message>
        <source>Can’t say</source>
        <translation>说不清</translation>
    </message>
</context>
<context>
    <name>LandingsPage</name>
    <message>
        <source>Landings</source>
        <translation>着陆</translation>
    </message>
    <message>
        <source>How you come home to each other.</source>
        <translation>你们怎样回到彼此身边。</translation>
    </message>
    <message>
        <source>Land now</source>
        <translation>现在着陆</translation>
    </message>
</context>
<context>
    <name>LastIntention</name>
    <message>
        <source>What you had in mind for this week</source>
        <translation>这星期你原本想做的</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>试了</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>做了一点</translation>
    </message>
    <message>
        <source>No chance came</source>
        <translation>没有机会</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>这星期没有</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>等到{when}，我就{will}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>我就{will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>等到{when}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The journal did not take your last words. They are still here, and gone once the program ends.</source>
        <translation>日记没能收下你最后写的话。它们还在这里，程序一结束就没有了。</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>仍然结束</translation>
    </message>
</context>
<context>
    <name>Lengths</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>after a preposition: for, within, after, ago</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>It opens what a forgotten passphrase keeps closed. Keep it hidden.</source>
        <translation>忘了口令时，它能打开日记。请把它收好。</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits.</source>
        <translation>恢复码有 {groups} 组，每组五个字母或数字。</translation>
    </message>
    <message>
        <source>There is a slip in group {group}; those before it are fine.</source>
        <translation>第 {group} 组里有个笔误；前面几组没有问题。</translation>
    </message>
</context>
<context>
    <name>LockChanges</name>
    <message>
        <source>From now on only the passphrase opens it, or the recovery code.</source>
        <translation>从现在起，只有口令或恢复码能打开它。</translation>
    </message>
    <message>
        <source>Your journal has a lock now. Ctrl+L closes it.</source>
        <translation>你的日记上锁了。按 Ctrl+L 就能锁上。</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>从现在起使用新的口令。</translation>
    </message>
    <message>
        <source>The new recovery code holds from now on.</source>
        <translation>从现在起使用新的恢复码。</translation>
    </message>
    <message>
        <source>Your journal has a new key, passphrase and recovery code.</source>
        <translation>你的日记有了新的密钥、口令和恢复码。</translation>
    </message>
    <message>
        <source>This computer opens your journal from now on.</source>
        <translation>从现在起，这台电脑会打开你的日记。</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase again.</source>
        <translation>你的日记又不用口令就能打开了。</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>No keyring of your account answers here. Nothing was changed.</source>
        <translation>这里没有你账户的密钥环回应。什么都没有改动。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The recovery code stays as it is.</source>
        <translation>恢复码保持不变。</translation>
    </message>
    <message>
        <source>The code you have now will open nothing any more.</source>
        <translation>你手上的恢复码以后什么也打不开了。</translation>
    </message>
    <message>
        <source>Your journal is written anew under another key, with a new passphrase and a new recovery code. Worth it if somebody knew the old ones. Backups made earlier still open with those.</source>
        <translation>你的日记会用另一把密钥重新写一遍，配上新的口令和新的恢复码。要是有人知道旧的，这样做就值得。以前的备份仍用旧的打开。</translation>
    </message>
    <message>
        <source>From then on the journal opens by itself when Soft Landing starts in your account. Once locked, it still asks for the passphrase.</source>
        <translation>以后 Soft Landing 在你的账户里启动时，日记会自己打开。锁上以后，仍会问口令。</translation>
    </message>
    <message>
        <source>From then on whoever uses your account can open the journal.</source>
        <translation>以后，能用你账户的人都能打开日记。</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>设置口令…</translation>
    </message>
    <message>
        <source>Your journal opens by itself</source>
        <translation>你的日记会自己打开</translation>
    </message>
    <message>
        <source>Whoever uses your account on this computer can open Soft Landing and read it. A passphrase of its own keeps it closed to them. It comes with a recovery code, for the day the passphrase is forgotten.</source>
        <translation>能用你在这台电脑上的账户的人，都能打开 Soft Landing 读它。单独设一个口令，别人就打不开了。它还配有一个恢复码，忘了口令那天用得上。</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>现在锁定</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>With the screen</source>
        <translation>随屏幕一起锁</translation>
    </message>
    <message>
        <source>This computer opens it</source>
        <translation>由这台电脑打开</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>已用口令上锁</translation>
    </message>
    <message>
        <source>Before the computer sleeps, too. What you were writing is kept, and reminders go on, without words.</source>
        <translation>电脑睡眠之前也会锁。你正在写的会留着，提醒也照常，只是不带内容。</translation>
    </message>
    <message>
        <source>When nobody is there</source>
        <translation>没有人在的时候</translation>
    </message>
    <message>
        <source>Whenever the screen is locked.</source>
        <translation>只要锁了屏就锁。</translation>
    </message>
    <message>
        <source>When Soft Landing starts, by your account’s keyring. Once locked, the passphrase is asked for.</source>
        <translation>Soft Landing 启动时，由你账户的密钥环打开。锁上以后，会问口令。</translation>
    </message>
    <message>
        <source>Passphrase and recovery code</source>
        <translation>口令和恢复码</translation>
    </message>
    <message>
        <source>If somebody may know them, change the key too: then even an old copy of them opens nothing new.</source>
        <translation>要是可能有人知道了，把密钥也换掉：那样就算有人存着旧的，也打不开新的内容。</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>新的口令…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>新的恢复码…</translation>
    </message>
    <message>
        <source>Change the key too…</source>
        <translation>连密钥一起换…</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>去掉锁…</translation>
    </message>
    <message>
        <source>Discreet</source>
        <translation>低调模式</translation>
    </message>
    <message>
        <source>A neutral name and icon in tray, titles and notifications. Discreet or not, {keys} hides all windows.</source>
        <translation>托盘、标题和通知都用中性的名字和图标。不管是否低调，按 {keys} 都会藏起所有窗口。</translation>
    </message>
    <message>
        <source>Screenshots and recordings of the screen leave the windows out.</source>
        <translation>截屏和录屏里看不到这些窗口。</translation>
    </message>
    <message>
        <source>This system cannot keep windows out of screenshots and recordings.</source>
        <translation>这个系统没法让窗口不出现在截屏和录屏里。</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>不自动锁</translation>
    </message>
    <message>
        <source>After {minutes} min</source>
        <translation>{minutes} 分钟后</translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>可以求助的地方</translation>
    </message>
    <message>
        <source>Nothing about opening it is stored.</source>
        <translation>打开它这件事，不会留下任何记录。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Recovery code, eight groups of five</source>
        <translation>恢复码，八组，每组五位</translation>
    </message>
    <message>
        <source>Forgotten? Use your recovery code.</source>
        <translation>忘了？用恢复码。</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>That code is well formed, but it is not the one of this journal.</source>
        <translation>这个恢复码格式没错，但不是这本日记的。</translation>
    </message>
    <message>
        <source>That didn’t open it. Another keyboard layout or Caps Lock may be the reason.</source>
        <translation>没能打开。也许是键盘布局不同，或者大写锁定开着。</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以再试了。</translation>
    </message>
    <message>
        <source>{seconds}&#xa0;s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>That didn’t open it. The next try is in {time}.</source>
        <translation>没能打开。{time}后可以再试。</translation>
    </message>
</context>
<context>
    <name>LockWiring</name>
    <message>
        <source>Your recovery code opened the journal. If the passphrase is gone, another can take its place.</source>
        <translation>恢复码打开了日记。要是口令找不回来了，可以换一个新的。</translation>
    </message>
    <message>
        <source>A new passphrase…</source>
        <translation>新的口令…</translation>
    </message>
</context>
<context>
    <name>MendingCard</name>
    <message>
        <source>Put this copy back</source>
        <translation>放回这份备份</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>救出还能读的</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The journal does not open</source>
        <translation>日记打不开</translation>
    </message>
    <message>
        <source>There is no copy that opens.</source>
        <translation>没有能打开的备份。</translation>
    </message>
    <message>
        <source>Copies that open with your passphrase can be put back below.</source>
        <translation>能用你的口令打开的备份，可以在下面放回。</translation>
    </message>
    <message>
        <source>The newest good copy: {copy}. It holds {content}.</source>
        <translation>最新的一份好备份：{copy}。里面有{content}。</translation>
    </message>
    <message>
        <source>The copy is back. What did not open was set aside, as it is, in the folder of your data.</source>
        <translation>备份已经放回来了。打不开的那份原样放在你的数据文件夹里。</translation>
    </message>
    <message>
        <source>Rescued: {content}. The damaged journal was set aside, as it is, in the folder of your data.</source>
        <translation>救出来了：{content}。损坏的日记原样放在你的数据文件夹里。</translation>
    </message>
    <message>
        <source>Too little of it can be read for that.</source>
        <translation>能读的太少，救不出来。</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>The month before</source>
        <translation>前一个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>后一个月</translation>
    </message>
    <message numerus="yes">
        <source>{landed} of %n workdays so far</source>
        <translation>
            <numerusform>到现在为止，%n 个工作日着陆 {landed} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>%n 个工作日着陆 {landed} 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Landings in {month}</source>
        <translation>{month}的着陆</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Enter opens one</source>
        <translation>用方向键换日期，按 Enter 打开一天</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>What you set down is here again, whenever you are ready for it.</source>
        <translation>你放下的事又在这里了，准备好了再看。</translation>
    </message>
    <message>
        <source>How did the evening land? One tap, if you like.</source>
        <translation>昨晚着陆得怎么样？愿意的话，点一下就好。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A passphrase</source>
        <translation>设一个口令</translation>
    </message>
    <message>
        <source>Some words that come to your mind easily and to nobody else’s. Five or six that do not belong together are hard to guess; a name or a date is not.</source>
        <translation>用几个自己容易想到、别人想不到的词。五六个互不相干的词很难猜；名字和生日不行。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>A few words first.</source>
        <translation>先写几个词。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两遍还不一样。</translation>
    </message>
</context>
<context>
    <name>NoticingSection</name>
    <message>
        <source>Noticing</source>
        <translation>留意</translation>
    </message>
    <message>
        <source>How I know that you are there</source>
        <translation>我怎么知道你在不在</translation>
    </message>
    <message>
        <source>What it said last</source>
        <translation>上次看到的情况</translation>
    </message>
    <message>
        <source>What I never know</source>
        <translation>我从来不知道的</translation>
    </message>
    <message>
        <source>I ask how long ago the last input was, whether the screen is locked, and whether something fills or shares it. Never which keys, which programs, or what is in their windows.</source>
        <translation>我只看上一次操作是多久以前、屏幕锁了没有、有没有全屏或共享屏幕的东西。从来不看按了哪些键、开了哪些程序、窗口里是什么。</translation>
    </message>
</context>
<context>
    <name>OutsideViewCard</name>
    <message>
        <source>Now that it has cooled</source>
        <translation>现在已经平静下来了</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不写</translation>
    </message>
    <message>
        <source>You won’t be asked about this one again</source>
        <translation>这一件不会再问你了</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>{what} ({day}) How would somebody tell of it who wishes you both well?</source>
        <translation>{what}（{day}）要是有人真心希望你们俩都好，会怎么讲这件事？</translation>
    </message>
    <message>
        <source>A few words first, then it can be kept.</source>
        <translation>先写几个字，就可以保存。</translation>
    </message>
    <message>
        <source>Kept with the earlier one.</source>
        <translation>已和之前的那件放在一起。</translation>
    </message>
</context>
<context>
    <name>OwnGestures</name>
    <message>
        <source>my own…</source>
        <translation>我自己的…</translation>
    </message>
    <message>
        <source>A gesture of your own</source>
        <translation>自己的小心意</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>几个字就好</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>Parked for tomorrow</source>
        <translation>留到明天</translation>
    </message>
    <message>
        <source>A thought to park</source>
        <translation>要搁下的事</translation>
    </message>
    <message>
        <source>Set something down for tomorrow</source>
        <translation>先搁一件事，明天再说</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>什么时候、怎么接着做</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>什么时候、怎么做</translation>
    </message>
    <message>
        <source>Set down. It will be here again on the next workday.</source>
        <translation>放下了。下一个工作日它会再来这里。</translation>
    </message>
</context>
<context>
    <name>Partner</name>
    <message>
        <source>Your partner</source>
        <translation>另一半</translation>
    </message>
    <message>
        <source>{partner} is home around {time}.</source>
        <translation>{partner}大约 {time} 到家。</translation>
    </message>
</context>
<context>
    <name>PartnerSection</name>
    <message>
        <source>You two</source>
        <translation>你们俩</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>怎么称呼 TA</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>另一半</translation>
    </message>
    <message>
        <source>Comes home on</source>
        <translation>哪几天到家</translation>
    </message>
    <message>
        <source>Usual time of coming home</source>
        <translation>平时到家的时间</translation>
    </message>
    <message>
        <source>A name, or any word the two of you like.</source>
        <translation>名字，或者你们俩喜欢的任何称呼。</translation>
    </message>
    <message>
        <source>When they usually come home</source>
        <translation>TA 平时什么时候到家</translation>
    </message>
    <message>
        <source>So that an offer can say when the two of you meet. You tell it; nothing is looked up.</source>
        <translation>这样来问你的时候，就能说出你们什么时候见面。由你来写，不会去查任何东西。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>开口的话</translation>
    </message>
    <message>
        <source>All phrases and gestures that are offered here, and those of your own.</source>
        <translation>这里会用到的所有句子和小心意，还有你自己的。</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>Clarity statements</source>
        <translation>心里话</translation>
    </message>
    <message>
        <source>Appreciations</source>
        <translation>谢谢的事</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>小打算</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>等到{when}，我就{will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>等到{when}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>我就{will}</translation>
    </message>
</context>
<context>
    <name>PartnerSheetPanel</name>
    <message>
        <source>Choose words…</source>
        <translation>挑选内容…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The clipboard forgets it in half a minute</source>
        <translation>半分钟后剪贴板就会忘掉</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>存为 Markdown…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What is copied or saved can be read by whoever gets it.</source>
        <translation>复制或保存的内容，谁拿到都能读。</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>给你</translation>
    </message>
    <message>
        <source>Nothing to choose from yet: statements, appreciations and intentions come here.</source>
        <translation>还没有可挑的：心里话、谢谢的事和小打算会出现在这里。</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in half a minute.</source>
        <translation>已复制。半分钟后剪贴板就会忘掉。</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>for-you-{date}{suffix}</source>
        <translation>给你-{date}{suffix}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>保存这张纸</translation>
    </message>
</context>
<context>
    <name>PastActivityPanel</name>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>An export of ActivityWatch, or a table of times</source>
        <translation>ActivityWatch 的导出文件，或一张时间表格</translation>
    </message>
    <message>
        <source>Ask ActivityWatch here…</source>
        <translation>问问这里的 ActivityWatch…</translation>
    </message>
    <message>
        <source>If it runs on this computer</source>
        <translation>如果它在这台电脑上运行</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不要</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take out again what was added</source>
        <translation>把刚才添加的再去掉</translation>
    </message>
    <message>
        <source>Learn from past activity</source>
        <translation>从以往的作息中学习</translation>
    </message>
    <message>
        <source>Exports and tables (*.json *.csv)</source>
        <translation>导出文件和表格 (*.json *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>ActivityWatch keeps its times in a small server on this computer. If you agree, that server (127.0.0.1, port {port}) is asked once for the times of the last year at which somebody was at the keyboard. Only those times are taken, and nothing leaves this computer.</source>
        <translation>ActivityWatch 把它的时间放在这台电脑上的一个小服务里。如果你同意，会向那个服务（127.0.0.1，端口 {port}）问一次最近一年里有人用键盘的时间。只读取这些时间，什么都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>去问</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Everything in it is known already.</source>
        <translation>里面的内容都已经知道了。</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Taking it out again…</source>
        <translation>正在去掉…</translation>
    </message>
    <message>
        <source>Added. From now on, offers follow what those days show.</source>
        <translation>已添加。从现在起，会按那些日子来选时候。</translation>
    </message>
    <message>
        <source>Only part of it could be added. It can be taken out again, or read once more.</source>
        <translation>只添加了一部分。可以去掉，也可以再读一次。</translation>
    </message>
    <message>
        <source>Taken out again; it is as if it had not been read.</source>
        <translation>已去掉，就像没有读过一样。</translation>
    </message>
    <message>
        <source>Not all of it could be taken out just now. It can be tried once more.</source>
        <translation>刚才没能全部去掉，可以再试一次。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PastActivityTexts</name>
    <message>
        <source>One day, {first}.</source>
        <translation>只有一天：{first}。</translation>
    </message>
    <message numerus="yes">
        <source>%n days between {first} and {last}.</source>
        <translation>
            <numerusform>{first}到{last}之间的 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only times are taken.</source>
        <translation>只读取时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can’t be true and are left out.</source>
        <translation>
            <numerusform>有 %n 条不可能是真的，没有采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>That file could not be opened. Nothing was changed.</source>
        <translation>那个文件打不开。什么都没有改动。</translation>
    </message>
    <message>
        <source>Line {line} of that file could not be understood, so nothing was taken from it.</source>
        <translation>那个文件的第 {line} 行看不懂，所以里面的内容都没有采用。</translation>
    </message>
    <message>
        <source>That file is larger than {size} MB. ActivityWatch can also export a single bucket: the one whose name begins with aw-watcher-afk is enough.</source>
        <translation>那个文件超过了 {size} MB。ActivityWatch 也可以只导出一个 bucket：名字以 aw-watcher-afk 开头的那个就够了。</translation>
    </message>
    <message>
        <source>There is no readable text in that file. Nothing was changed.</source>
        <translation>那个文件里没有能读的文字。什么都没有改动。</translation>
    </message>
    <message>
        <source>That is neither an export of ActivityWatch nor a table with the columns start_utc, end_utc and utc_offset_minutes.</source>
        <translation>那既不是 ActivityWatch 的导出文件，也不是带有 start_utc、end_utc、utc_offset_minutes 三列的表格。</translation>
    </message>
    <message>
        <source>Something in that file could not be understood, so nothing was taken from it.</source>
        <translation>那个文件里有看不懂的内容，所以什么都没有采用。</translation>
    </message>
    <message>
        <source>The times at the keyboard are missing from that export. They are in the bucket whose name begins with aw-watcher-afk.</source>
        <translation>那份导出里没有用键盘的时间。它们在名字以 aw-watcher-afk 开头的 bucket 里。</translation>
    </message>
    <message>
        <source>There was no time in it that could be used. Nothing was changed.</source>
        <translation>里面没有能用的时间。什么都没有改动。</translation>
    </message>
    <message>
        <source>No ActivityWatch is running on this computer. An exported file can be read instead.</source>
        <translation>这台电脑上没有运行 ActivityWatch。可以改为读取导出的文件。</translation>
    </message>
    <message>
        <source>ActivityWatch did not answer in time. Nothing was changed.</source>
        <translation>ActivityWatch 没有及时回应。什么都没有改动。</translation>
    </message>
    <message>
        <source>ActivityWatch answered with more than fits here. Nothing was changed.</source>
        <translation>ActivityWatch 给的内容太多，这里放不下。什么都没有改动。</translation>
    </message>
    <message>
        <source>ActivityWatch answers only to programs that know its key. An exported file can be read instead.</source>
        <translation>ActivityWatch 只回应知道它密钥的程序。可以改为读取导出的文件。</translation>
    </message>
    <message>
        <source>What answered there could not be understood. Nothing was changed.</source>
        <translation>那边的回应看不懂。什么都没有改动。</translation>
    </message>
    <message>
        <source>This ActivityWatch keeps no times at the keyboard, so there is nothing to read.</source>
        <translation>这个 ActivityWatch 没有记录用键盘的时间，所以没有可读的。</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>A pause. Back at</source>
        <translation>缓一缓。回来的时间</translation>
    </message>
    <message>
        <source>The agreed return</source>
        <translation>说好的时间</translation>
    </message>
    <message>
        <source>10 min longer</source>
        <translation>再缓 10 分钟</translation>
    </message>
    <message>
        <source>I’m back</source>
        <translation>我回来了</translation>
    </message>
    <message>
        <source>We’re both back</source>
        <translation>我们都回来了</translation>
    </message>
    <message>
        <source>You agreed to be back at</source>
        <translation>你们说好回来的时间</translation>
    </message>
    <message>
        <source>{length} to go</source>
        <translation>还有 {length}</translation>
    </message>
    <message>
        <source>Not yet, 10 min longer</source>
        <translation>还没有，再缓 10 分钟</translation>
    </message>
    <message>
        <source>Good to have you back.</source>
        <translation>欢迎回来。</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>A phrase of your own</source>
        <translation>自己的一句话</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用在</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>The words of the phrase</source>
        <translation>这句话怎么说</translation>
    </message>
    <message>
        <source>As you would say it</source>
        <translation>照你平时的说法</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不写</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Clarity</source>
        <translation>心里话</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>和好</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>小心意</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>进门时</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>喜欢的</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>触碰</translation>
    </message>
    <message>
        <source>words</source>
        <translation>说的话</translation>
    </message>
    <message>
        <source>together</source>
        <translation>在一起</translation>
    </message>
    <message>
        <source>a small kindness</source>
        <translation>一点照顾</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>from afar</source>
        <translation>隔着距离</translation>
    </message>
    <message>
        <source>with children around</source>
        <translation>有孩子在</translation>
    </message>
    <message>
        <source>their day</source>
        <translation>TA 这一天</translation>
    </message>
    <message>
        <source>what they did</source>
        <translation>TA 做的事</translation>
    </message>
    <message>
        <source>their coming home</source>
        <translation>TA 到家</translation>
    </message>
</context>
<context>
    <name>PhrasesPage</name>
    <message>
        <source>Phrases</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Words to borrow. Keep what sounds like you, and add your own.</source>
        <translation>可以借用的话。像你自己的就留着，也添上你自己的。</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>添一句</translation>
    </message>
    <message>
        <source>Search the phrases</source>
        <translation>在句子里查找</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>喜欢的</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>No phrase here has these words in it.</source>
        <translation>这里没有带这些字的句子。</translation>
    </message>
    <message>
        <source>Phrases you like best stand here; they are offered before the others.</source>
        <translation>你最喜欢的句子在这里，会比别的先拿出来。</translation>
    </message>
    <message>
        <source>Words of your own go first wherever phrases are offered. Add one whenever it comes up.</source>
        <translation>你自己的话，无论在哪儿都排在前面。想到了就添一句。</translation>
    </message>
    <message>
        <source>Nothing is hidden. What doesn’t sound like you can be, and shown again from here.</source>
        <translation>没有隐藏的。不像你说的话可以藏起来，以后再从这里找回。</translation>
    </message>
    <message>
        <source>Everything here is hidden. The chip “Hidden” has it.</source>
        <translation>这里的都隐藏了，在“已隐藏”里能看到。</translation>
    </message>
    <message>
        <source>What to do with this phrase</source>
        <translation>可以对这句话做什么</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>不再标为喜欢</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>标为喜欢</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>编辑	F2</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
    <message>
        <source>Unmark a favourite</source>
        <translation>取消喜欢</translation>
    </message>
    <message>
        <source>Mark a favourite</source>
        <translation>标为喜欢</translation>
    </message>
    <message>
        <source>Show a phrase again</source>
        <translation>重新显示一句话</translation>
    </message>
    <message>
        <source>Hide a phrase</source>
        <translation>隐藏一句话</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>已隐藏。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Choose a kind for it, so that it comes up among its like.</source>
        <translation>给它选个种类，它就会和同类的一起出现。</translation>
    </message>
    <message>
        <source>Among your phrases now.</source>
        <translation>已经在你的句子里了。</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>It cannot wake me, so I look every 15 seconds at most.</source>
        <translation>它没法叫醒我，所以我最多每 15 秒看一眼。</translation>
    </message>
    <message>
        <source>It wakes me when your hands rest or come back; I never keep looking.</source>
        <translation>你停手或回来时，它会叫醒我；我不会一直盯着。</translation>
    </message>
    <message>
        <source>The screen is locked or dark.</source>
        <translation>屏幕锁着，或者黑着。</translation>
    </message>
    <message>
        <source>At the moment nothing here can tell whether you are there. A landing then waits in the tray.</source>
        <translation>现在这里没有什么能告诉我你在不在。着陆就先在托盘里等着。</translation>
    </message>
    <message>
        <source>Your last input was a moment ago.</source>
        <translation>你刚刚还在操作。</translation>
    </message>
    <message numerus="yes">
        <source>Your last input was %n seconds ago.</source>
        <translation>
            <numerusform>你上一次操作是 %n 秒前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last input was {length} ago.</source>
        <translation>你上一次操作是 {length}前。</translation>
    </message>
    <message>
        <source>Nothing on this desktop tells.</source>
        <translation>这个桌面上没有什么能告诉我。</translation>
    </message>
    <message>
        <source>From the X server.</source>
        <translation>来自 X 服务器。</translation>
    </message>
    <message>
        <source>From GNOME’s own idle monitor.</source>
        <translation>来自 GNOME 自己的空闲监测。</translation>
    </message>
    <message>
        <source>From your desktop’s compositor (Wayland).</source>
        <translation>来自桌面的合成器（Wayland）。</translation>
    </message>
    <message>
        <source>From your desktop’s compositor (Wayland), in the older way that KDE began.</source>
        <translation>来自桌面的合成器（Wayland），用的是 KDE 起头的旧办法。</translation>
    </message>
    <message>
        <source>From the login service, as far as your desktop tells it. It knows long pauses only.</source>
        <translation>来自登录服务，要看桌面告诉它多少。它只知道长时间的停顿。</translation>
    </message>
    <message>
        <source>From Windows.</source>
        <translation>来自 Windows。</translation>
    </message>
    <message>
        <source>From macOS.</source>
        <translation>来自 macOS。</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>可以求助的地方</translation>
    </message>
    <message>
        <source>Nothing about opening it is stored.</source>
        <translation>打开它这件事，不会留下任何记录。</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>记下什么</translation>
    </message>
    <message>
        <source>What you write and choose here, which days were workdays, and from when to when the computer was in use. No keys, no window titles, no places, no camera, and nothing about your partner but what you tell yourself.</source>
        <translation>你在这里写的和选的、哪些天是工作日、电脑从几点用到几点。不记按键，不记窗口标题，不记地点，不用摄像头；关于另一半，只有你自己写下的。</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>存到哪里</translation>
    </message>
    <message>
        <source>Nowhere. There is no account and no network; everything stays on this computer. Only if you ask for it, an ActivityWatch on this same computer is asked for its times.</source>
        <translation>哪儿也不去。没有账号，不联网，一切都留在这台电脑上。只有你要求时，才会向这同一台电脑上的 ActivityWatch 问它的时间。</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>谁能读到</translation>
    </message>
    <message>
        <source>The journal is encrypted with a random key. Without a passphrase the key lies beside it, in a file that only your account on this computer may read: whoever can use your account, or has the whole folder, can read the journal. With a passphrase (under “Lock”) only you can, as long as it is locked. No lock helps against a program that watches this computer.</source>
        <translation>日记用一把随机的密钥加密。没有口令时，密钥就放在日记旁边的文件里，只有你在这台电脑上的账户能读：谁能用你的账户，或者拿到整个文件夹，就能读日记。有了口令（在“锁”里设置），锁着的时候就只有你能读。要是有程序在监视这台电脑，什么锁都没有用。</translation>
    </message>
    <message>
        <source>When it is fear and not friction</source>
        <translation>如果不是拌嘴，而是害怕</translation>
    </message>
    <message>
        <source>Soft Landing is not for threats or control. There is a page that says where help can be found.</source>
        <translation>Soft Landing 帮不了威胁和控制。有一页写着哪里可以求助。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
</context>
<context>
    <name>PutBackPanel</name>
    <message>
        <source>Passphrase of this copy</source>
        <translation>这份备份的口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>看看里面</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回来</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不动</translation>
    </message>
    <message>
        <source>It is back. What was there before could not be opened; its files were set aside.</source>
        <translation>已经放回来了。原来的那份打不开，它的文件另外放着。</translation>
    </message>
    <message>
        <source>It is back. What was there before is now a copy as well: {copy}.</source>
        <translation>已经放回来了。原来的那份现在也是一份备份：{copy}。</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>need closeness</source>
        <translation>想亲近一点</translation>
    </message>
    <message>
        <source>need space</source>
        <translation>想自己待会儿</translation>
    </message>
    <message>
        <source>need to be heard</source>
        <translation>想有人听我说</translation>
    </message>
    <message>
        <source>need help</source>
        <translation>想有人帮一把</translation>
    </message>
    <message>
        <source>need rest</source>
        <translation>想歇一歇</translation>
    </message>
    <message>
        <source>need reassurance</source>
        <translation>想要个安心</translation>
    </message>
    <message>
        <source>not sure yet</source>
        <translation>还说不清</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>别的</translation>
    </message>
    <message>
        <source>hurt</source>
        <translation>委屈</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>难过</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>失望</translation>
    </message>
    <message>
        <source>irritated</source>
        <translation>烦躁</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>生气</translation>
    </message>
    <message>
        <source>overstimulated</source>
        <translation>脑子太满</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>累</translation>
    </message>
    <message>
        <source>anxious</source>
        <translation>不安</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>心软</translation>
    </message>
    <message>
        <source>grateful</source>
        <translation>感激</translation>
    </message>
    <message>
        <source>Not that, but this</source>
        <translation>不是那样，是这样</translation>
    </message>
    <message>
        <source>A small ask</source>
        <translation>一个小请求</translation>
    </message>
    <message>
        <source>More of, less of</source>
        <translation>多一点，少一点</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>用我自己的话</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>听进去了</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>听进去一些</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>can’t tell</source>
        <translation>说不准</translation>
    </message>
    <message>
        <source>still unsaid</source>
        <translation>还没说</translation>
    </message>
    <message>
        <source>said</source>
        <translation>说了</translation>
    </message>
    <message>
        <source>kept for me</source>
        <translation>留给自己</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>放下了</translation>
    </message>
    <message>
        <source>part of a repair</source>
        <translation>和一次别扭有关</translation>
    </message>
    <message>
        <source>humour</source>
        <translation>开个玩笑</translation>
    </message>
    <message>
        <source>affection</source>
        <translation>表示亲近</translation>
    </message>
    <message>
        <source>opened up</source>
        <translation>说出心里的感受</translation>
    </message>
    <message>
        <source>empathy</source>
        <translation>体谅</translation>
    </message>
    <message>
        <source>took my part</source>
        <translation>承担自己那份</translation>
    </message>
    <message>
        <source>“we’re okay”</source>
        <translation>“我们没事”</translation>
    </message>
    <message>
        <source>asked to start over</source>
        <translation>想重新来过</translation>
    </message>
    <message>
        <source>appreciation</source>
        <translation>道谢</translation>
    </message>
    <message>
        <source>found a way</source>
        <translation>想了个办法</translation>
    </message>
    <message>
        <source>met half way</source>
        <translation>各退一步</translation>
    </message>
    <message>
        <source>said sorry</source>
        <translation>道歉</translation>
    </message>
    <message>
        <source>saw it their way</source>
        <translation>站在 TA 那边看</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>接住了</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>接住一点</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>they</source>
        <translation>TA</translation>
    </message>
    <message>
        <source>both of us</source>
        <translation>我们俩</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>那一天</translation>
    </message>
    <message>
        <source>around {time}</source>
        <translation>{time} 左右</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>夜里</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我喜欢</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>TA 喜欢</translation>
    </message>
    <message>
        <source>both</source>
        <translation>都喜欢</translation>
    </message>
</context>
<context>
    <name>ReflectionActs</name>
    <message>
        <source>It waits on Clarity now, to be said when you like.</source>
        <translation>它现在在“心里话”里等着，想说的时候再说。</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>这次近况已删除。</translation>
    </message>
    <message>
        <source>The check-in is kept. You find it among the trends.</source>
        <translation>近况已保存。在“走势”里能找到它。</translation>
    </message>
</context>
<context>
    <name>ReflectionExport</name>
    <message>
        <source>Nothing is written about this week yet.</source>
        <translation>这一周还什么都没写。</translation>
    </message>
    <message>
        <source>Save this week as a PDF that anyone can read</source>
        <translation>把这一周存成谁都能读的 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The week lies here: {path}. Whoever can open it can read it.</source>
        <translation>这一周存放在这里：{path}。能打开它的人都能读。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No program here opens folders. It lies here: {path}</source>
        <translation>这里没有能打开文件夹的程序。它存放在：{path}</translation>
    </message>
</context>
<context>
    <name>ReflectionFooter</name>
    <message>
        <source>Whether it is saved</source>
        <translation>是否已保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Later this evening</source>
        <translation>今晚晚些时候</translation>
    </message>
    <message>
        <source>Done for this week</source>
        <translation>这一周写好了</translation>
    </message>
    <message>
        <source>Close once more to leave it unsaved.</source>
        <translation>再关一次，就不保存了。</translation>
    </message>
    <message>
        <source>Done. You can still change anything; it is saved as you write.</source>
        <translation>写好了。随时还可以改，边写边保存。</translation>
    </message>
    <message>
        <source>Saved as you write. Takes about five minutes.</source>
        <translation>边写边保存。大约五分钟。</translation>
    </message>
    <message>
        <source>Tomorrow, or not this week</source>
        <translation>明天，或者这周不写</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>这周不写</translation>
    </message>
</context>
<context>
    <name>ReflectionPrompts</name>
    <message>
        <source>Good news of yours or mine</source>
        <translation>你或我的好消息</translation>
    </message>
    <message>
        <source>What went well, and who was glad with you?</source>
        <translation>什么事很顺利，谁和你一起高兴？</translation>
    </message>
    <message>
        <source>What I appreciated in you</source>
        <translation>我谢谢你的地方</translation>
    </message>
    <message>
        <source>Up to five things, one on each line</source>
        <translation>最多五件，每行一件</translation>
    </message>
    <message>
        <source>Something I hoped you’d notice</source>
        <translation>盼着你能看出来的事</translation>
    </message>
    <message>
        <source>Optional, just for you; one thing on each line</source>
        <translation>可写可不写，只给自己看；每行一件</translation>
    </message>
    <message>
        <source>A repair worth remembering</source>
        <translation>值得记住的一次和好</translation>
    </message>
    <message>
        <source>What softened it?</source>
        <translation>是什么让气氛缓下来的？</translation>
    </message>
    <message>
        <source>One small thing next week: when</source>
        <translation>下周的一件小事：等到</translation>
    </message>
    <message>
        <source>the moment it fits</source>
        <translation>合适的那个时刻</translation>
    </message>
    <message>
        <source>One small thing next week: I will</source>
        <translation>下周的一件小事：我就</translation>
    </message>
    <message>
        <source>something small</source>
        <translation>一件小事</translation>
    </message>
    <message>
        <source>When</source>
        <translation>等到</translation>
    </message>
    <message>
        <source>I will</source>
        <translation>我就</translation>
    </message>
    <message>
        <source>One small thing next week</source>
        <translation>下周的一件小事</translation>
    </message>
</context>
<context>
    <name>ReflectionWindow</name>
    <message>
        <source>Your week together</source>
        <translation>你们的这一周</translation>
    </message>
</context>
<context>
    <name>ReflectionWords</name>
    <message numerus="yes">
        <source>{landed} of %n workdays</source>
        <translation>
            <numerusform>%n 个工作日着陆 {landed} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No workdays yet</source>
        <translation>还没有工作日</translation>
    </message>
    <message numerus="yes">
        <source>and on %n days off</source>
        <translation>
            <numerusform>另有 %n 个休息日</numerusform>
        </translation>
    </message>
    <message>
        <source>the last four weeks: {recent} of {recent_days}; the four before: {before} of {before_days}</source>
        <translation>最近四周：{recent_days} 天里 {recent} 天；再之前四周：{before_days} 天里 {before} 天</translation>
    </message>
    <message>
        <source>Workdays with a landing you logged. Days off leave the count, and today joins it when it is over.</source>
        <translation>你记下着陆的工作日。休息日不算在内；今天过完以后再算进来。</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>着陆</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Hour not noted</source>
        <translation>没记时间</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>the last four weeks: {recent}; the four before: {before}</source>
        <translation>最近四周：{recent}；再之前四周：{before}</translation>
    </message>
    <message>
        <source>The time until one of you first reached out, whoever it was: the middle one of those you logged.</source>
        <translation>到你们有一个人第一次靠近为止的时间，不论是谁：取你记下的那些的中间值。</translation>
    </message>
    <message>
        <source>First reach-out</source>
        <translation>第一次靠近</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>大约 {length}</translation>
    </message>
    <message numerus="yes">
        <source>{median} (n = {count}, %n open)</source>
        <translation>
            <numerusform>{median}（n = {count}，%n 次没说开）</numerusform>
        </translation>
    </message>
    <message>
        <source>{median} (n = {count}, none open)</source>
        <translation>{median}（n = {count}，都说开了）</translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <translation>
            <numerusform>%n 次的中位数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an hour</source>
        <translation>
            <numerusform>%n 次没记时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reach-out</source>
        <translation>
            <numerusform>%n 次没有靠近</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n 次还没说开</numerusform>
        </translation>
    </message>
    <message>
        <source>none still open</source>
        <translation>都说开了</translation>
    </message>
    <message>
        <source>most often underneath: {need} ({count} of {all})</source>
        <translation>心底里最常有的：{need}（{all} 次里有 {count} 次）</translation>
    </message>
    <message>
        <source>Statements said on these days, and those written on them and kept for yourself.</source>
        <translation>这几天里说了的，以及这几天写下、留给自己的。</translation>
    </message>
    <message>
        <source>Said, not guessed</source>
        <translation>说出来，不用猜</translation>
    </message>
    <message numerus="yes">
        <source>%n said</source>
        <translation>
            <numerusform>说了 %n 句</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>留了 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}, {kept}</source>
        <translation>{said}，{kept}</translation>
    </message>
    <message>
        <source>Counted over {days}.</source>
        <translation>统计的是 {days}。</translation>
    </message>
    <message>
        <source>The four weeks are {recent}, those before {before}.</source>
        <translation>最近四周是 {recent}，再之前四周是 {before}。</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}：{reason}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>This file can’t be read; nothing was changed.</source>
        <translation>这个文件读不了，什么都没有改动。</translation>
    </message>
    <message>
        <source>This file is larger than a lifetime of entries; nothing was changed.</source>
        <translation>这个文件比一辈子的记录还大，什么都没有改动。</translation>
    </message>
    <message>
        <source>This is an archive; the JSON file inside of it can be taken in.</source>
        <translation>这是一个压缩包；里面的 JSON 文件可以导入。</translation>
    </message>
    <message>
        <source>The text is not in UTF-8; saved anew as UTF-8 it can be taken in.</source>
        <translation>文字不是 UTF-8 编码；另存为 UTF-8 就可以导入。</translation>
    </message>
    <message>
        <source>This is no text file; nothing was changed.</source>
        <translation>这不是文本文件，什么都没有改动。</translation>
    </message>
    <message>
        <source>The JSON breaks off or breaks its own rules here.</source>
        <translation>JSON 在这里断了，或者不合自己的规则。</translation>
    </message>
    <message>
        <source>The file is nested deeper than any export; nothing was changed.</source>
        <translation>这个文件嵌套得比任何导出文件都深，什么都没有改动。</translation>
    </message>
    <message>
        <source>The file gives two values for one and the same thing; nothing was changed.</source>
        <translation>这个文件对同一样东西给了两个值，什么都没有改动。</translation>
    </message>
    <message>
        <source>There is a number in it that can’t be counted with; nothing was changed.</source>
        <translation>里面有一个没法计算的数，什么都没有改动。</translation>
    </message>
    <message>
        <source>This is neither an export of Soft Landing nor one of Day One; nothing was changed.</source>
        <translation>这既不是 Soft Landing 的导出文件，也不是 Day One 的，什么都没有改动。</translation>
    </message>
    <message>
        <source>A newer Soft Landing wrote this file; the newer version will take it in.</source>
        <translation>这个文件是更新版本的 Soft Landing 写的；用更新的版本就能导入。</translation>
    </message>
    <message>
        <source>There is something in it that no export holds; nothing was changed.</source>
        <translation>里面有导出文件里不会有的东西，什么都没有改动。</translation>
    </message>
    <message>
        <source>Something that every export holds is missing; nothing was changed.</source>
        <translation>缺少每份导出文件都有的内容，什么都没有改动。</translation>
    </message>
    <message>
        <source>There is another kind of value than the one that belongs there; nothing was changed.</source>
        <translation>这里的值种类不对，什么都没有改动。</translation>
    </message>
    <message>
        <source>The value is none of those that can stand there; nothing was changed.</source>
        <translation>这里的值不是可以用的那几个，什么都没有改动。</translation>
    </message>
    <message>
        <source>The text is longer than an entry can be (10,000 characters); nothing was changed.</source>
        <translation>这段文字超过了一条记录的长度（10,000 字），什么都没有改动。</translation>
    </message>
    <message>
        <source>There is a character in it that can’t be stored; nothing was changed.</source>
        <translation>里面有一个没法保存的字符，什么都没有改动。</translation>
    </message>
    <message>
        <source>There is no date to be read here; they look like 2026-11-23 or 2026-11-23T17:40+01:00.</source>
        <translation>这里读不出日期；日期写成 2026-11-23 或 2026-11-23T17:40+01:00 这样。</translation>
    </message>
    <message>
        <source>One and the same entry is in the file twice; nothing was changed.</source>
        <translation>文件里同一条记录出现了两次，什么都没有改动。</translation>
    </message>
    <message>
        <source>The repair that this belongs to is not in the file; nothing was changed.</source>
        <translation>文件里没有它所属的那次和好，什么都没有改动。</translation>
    </message>
    <message>
        <source>The quotation marks don’t match up here.</source>
        <translation>这里的引号不成对。</translation>
    </message>
    <message>
        <source>A column of dates and one of texts are needed, called date and text.</source>
        <translation>需要一列日期和一列文字，列名是 date 和 text。</translation>
    </message>
    <message>
        <source>There are more columns here than a table of dates and texts has; nothing was changed.</source>
        <translation>这里的列比日期和文字的表格多，什么都没有改动。</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be taken in.</source>
        <translation>这个文件里没有可以导入的内容。</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>The time you had in mind</source>
        <translation>你打算的时候到了</translation>
    </message>
    <message>
        <source>It is now. Gently, and as far as you are ready.</source>
        <translation>就是现在。慢慢来，准备好多少就多少。</translation>
    </message>
    <message>
        <source>A small landing, if you like</source>
        <translation>愿意的话，来一次小小的着陆</translation>
    </message>
    <message>
        <source>There are a few minutes to set the day down.</source>
        <translation>有几分钟可以把这一天放下。</translation>
    </message>
    <message>
        <source>Whenever you are ready</source>
        <translation>等你准备好</translation>
    </message>
    <message>
        <source>Something is still open here. There is no hurry.</source>
        <translation>这里还有件事没说开。不着急。</translation>
    </message>
    <message>
        <source>A look back, if you like</source>
        <translation>愿意的话，回头看看</translation>
    </message>
    <message>
        <source>Your week is here whenever it suits you.</source>
        <translation>你们的这一周在这里，什么时候方便都行。</translation>
    </message>
    <message>
        <source>Something you kept for later</source>
        <translation>你留着的一句话</translation>
    </message>
    <message>
        <source>It is here if today is a good day for it, and keeps if not.</source>
        <translation>要是今天合适，它就在这里；不合适就接着留着。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Later this evening</source>
        <translation>今晚晚些时候</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>这周不写</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Popup</source>
        <translation>弹出卡片</translation>
    </message>
    <message>
        <source>A small card in the corner. It never takes the keyboard, and leaves after two minutes.</source>
        <translation>角落里的一张小卡片。从不抢走键盘，两分钟后自己离开。</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>One of the desktop’s own notifications, with neutral words.</source>
        <translation>桌面自己的通知，用中性的字句。</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两样都用</translation>
    </message>
    <message>
        <source>The card first; if it goes unanswered, one notification waits until the end of the day.</source>
        <translation>先出卡片；没有回应，再发一条通知，留到这一天结束。</translation>
    </message>
    <message>
        <source>Once a workday; if that goes unanswered, once more. After that only when you asked for it.</source>
        <translation>每个工作日一次；没有回应，再来一次。之后只有你要求了才会来。</translation>
    </message>
    <message>
        <source>Nothing here shows notifications just now. The card comes in their place; other reminders cannot be shown.</source>
        <translation>现在这里没有什么能显示通知。卡片会代替通知出现；别的提醒就无法显示了。</translation>
    </message>
    <message>
        <source>How the landing is offered</source>
        <translation>怎样来问着陆</translation>
    </message>
    <message>
        <source>How the evening landed</source>
        <translation>晚上着陆得怎么样</translation>
    </message>
    <message>
        <source>Asked the next morning, once, and answered with one tap.</source>
        <translation>第二天早上问一次，点一下就能答。</translation>
    </message>
    <message>
        <source>One at a time, in words that give nothing away. None between {evening} and {morning}; deep in the night only a return you agreed on.</source>
        <translation>一次只来一个，字句里什么都看不出来。{evening} 到 {morning} 之间没有；深夜里只提醒你们说好的回来时间。</translation>
    </message>
    <message>
        <source>Quiet reminders</source>
        <translation>轻轻的提醒</translation>
    </message>
    <message>
        <source>An agreed return</source>
        <translation>说好的回来时间</translation>
    </message>
    <message>
        <source>When a pause between you is over, at its time.</source>
        <translation>你们“缓一缓”的时间到了，就提醒。</translation>
    </message>
    <message>
        <source>Something still open</source>
        <translation>还没说开的事</translation>
    </message>
    <message>
        <source>Once, some hours after it began, while nobody has reached out yet.</source>
        <translation>开始几个小时以后，还没有人靠近的话，提醒一次。</translation>
    </message>
    <message>
        <source>Words kept for later</source>
        <translation>先留着的话</translation>
    </message>
    <message>
        <source>From the next day on, each of them once, and at most one a day.</source>
        <translation>从第二天起，每句提醒一次，一天最多一句。</translation>
    </message>
    <message>
        <source>{minutes} min before</source>
        <translation>提前 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Your partner’s arrival</source>
        <translation>另一半到家的时间</translation>
    </message>
    <message>
        <source>Some minutes before they usually come home; the times are under “You two”.</source>
        <translation>在 TA 平时到家前几分钟；时间在“你们俩”里设。</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Time of the weekly reflection</source>
        <translation>每周回顾的时间</translation>
    </message>
    <message>
        <source>At this time, or at the first quiet moment after it, the next day included.</source>
        <translation>到这个时间，或者之后第一个安静的时候，第二天也算。</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>和好</translation>
    </message>
    <message>
        <source>Early, simple and warm beats late and eloquent.</source>
        <translation>早一点、简单一点、暖一点，胜过迟来的千言万语。</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>闹别扭了</translation>
    </message>
    <message>
        <source>Nothing is open between you two.</source>
        <translation>现在，你们之间没有别扭。</translation>
    </message>
    <message>
        <source>When something comes between you, write down a few words here. You will find phrases to reach out with, a pause that has an end, and a way to close it together.</source>
        <translation>要是有了别扭，在这里写几个字。你会看到可以用来靠近的话，一段有尽头的“缓一缓”，还有一起把它说开的办法。</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Days that began like today ended around {time}.</source>
        <translation>开头和今天差不多的日子，大约 {time} 结束。</translation>
    </message>
    <message>
        <source>Days that began like today ended between {early} and {late}.</source>
        <translation>开头和今天差不多的日子，在 {early} 到 {late} 之间结束。</translation>
    </message>
    <message>
        <source>By your settings, days like this end around {time}.</source>
        <translation>按你的设置，这样的日子大约 {time} 结束。</translation>
    </message>
</context>
<context>
    <name>RibbonWords</name>
    <message>
        <source>The week as a ribbon</source>
        <translation>这一周，画成一条带子</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>着陆</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>心里话</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>和好</translation>
    </message>
    <message>
        <source>A landing</source>
        <translation>一次着陆</translation>
    </message>
    <message>
        <source>Said at {time}</source>
        <translation>{time} 说的</translation>
    </message>
    <message>
        <source>Kept for yourself at {time}</source>
        <translation>{time} 留给自己</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>还没说开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>closed after {length}</source>
        <translation>{length}后结束</translation>
    </message>
    <message>
        <source>That day, {state}</source>
        <translation>那一天，{state}</translation>
    </message>
    <message>
        <source>Began at {time}, {state}</source>
        <translation>{time} 开始，{state}</translation>
    </message>
    <message>
        <source>{weekday}, {ritual}: {entries}</source>
        <translation>{weekday}，{ritual}：{entries}</translation>
    </message>
    <message>
        <source>landed</source>
        <translation>已着陆</translation>
    </message>
    <message>
        <source>no landing that day</source>
        <translation>那天没有着陆</translation>
    </message>
    <message numerus="yes">
        <source>said %n</source>
        <translation>
            <numerusform>说了 %n 句</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept %n</source>
        <translation>
            <numerusform>留了 %n 句</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repairs %n</source>
        <translation>
            <numerusform>和好 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Close at once</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc 键也可以</translation>
    </message>
    <message>
        <source>Esc closes this page at once.</source>
        <translation>按 Esc 立即关闭这一页。</translation>
    </message>
    <message>
        <source>When it is fear</source>
        <translation>如果是害怕</translation>
    </message>
    <message>
        <source>Ways to get help</source>
        <translation>可以求助的地方</translation>
    </message>
    <message>
        <source>Soft Landing is made for two people who are safe with each other. Where one is afraid of the other, small gestures are no answer, and trying harder can make it worse. If that is how it is, it is not your doing.</source>
        <translation>Soft Landing 是给彼此相处安全的两个人用的。要是其中一个人害怕另一个人，小心意解决不了问题，更加努力反而可能更糟。如果你们是这样，这不是你的错。</translation>
    </message>
    <message>
        <source>In danger now</source>
        <translation>现在就有危险</translation>
    </message>
    <message>
        <source>Call your local emergency number: 112 in the European Union, 999 or 112 in the United Kingdom, 911 in the United States and Canada, 000 in Australia, 111 in New Zealand. From most mobile phones 112 works in many other countries too.</source>
        <translation>拨打当地的紧急电话：中国大陆 110；香港和澳门 999；台湾 110 或 113；欧盟 112；英国 999 或 112；美国和加拿大 911；澳大利亚 000；新西兰 111。在许多别的国家，手机也能拨 112。</translation>
    </message>
    <message>
        <source>If you can, go where there are other people.</source>
        <translation>能的话，到有别人在的地方去。</translation>
    </message>
    <message>
        <source>How it can look</source>
        <translation>它可能是什么样子</translation>
    </message>
    <message>
        <source>You choose each word so that they won’t get angry. They decide whom you meet, what you spend, what you wear. They read your messages or want to know where you are at all times. They threaten you, themselves, the children or the animals. They hurt you, or force you.</source>
        <translation>你每个字都要斟酌，就怕 TA 发火。你见谁、花多少钱、穿什么，都由 TA 来定。TA 看你的消息，或者时时刻刻要知道你在哪里。TA 威胁你、威胁要伤害自己、孩子或动物。TA 伤害你，或者强迫你。</translation>
    </message>
    <message>
        <source>It need not be all of these, and it need not leave a mark.</source>
        <translation>不必样样都有，也不必留下伤痕。</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>可以说说话的人</translation>
    </message>
    <message>
        <source>Tell one person you trust: a friend, somebody of your family, a doctor, a colleague. You needn’t have proof, and you needn’t have decided anything.</source>
        <translation>告诉一个你信得过的人：朋友、家人、医生、同事。不需要有证据，也不需要已经想好怎么办。</translation>
    </message>
    <message>
        <source>To find a helpline, search for the name of your country or town together with “domestic abuse helpline”. Many cost nothing, answer at night, let you stay anonymous, and are there for people of any gender.</source>
        <translation>想找求助热线，可以用你所在的国家或城市的名字，加上“家庭暴力 求助热线”来搜索。许多热线不收费，夜里也有人接，可以不说名字，不论性别都帮。</translation>
    </message>
    <message>
        <source>If it is your own anger that frightens you, there are lines for that as well: search for “help to stop hurting my partner”.</source>
        <translation>如果让你害怕的是自己的怒气，也有热线可以打：搜索“控制不住对伴侣发火 求助”。</translation>
    </message>
    <message>
        <source>Before you search on this computer</source>
        <translation>在这台电脑上搜索之前</translation>
    </message>
    <message>
        <source>Somebody may be able to see what is done here: in the browser’s history, in a shared account, or with a program that watches. A phone or a computer they can’t get at is safer: a friend’s, at work, in a library.</source>
        <translation>别人也许看得到这里做过什么：浏览器的历史记录、共用的账户，或者监视的程序。用 TA 碰不到的手机或电脑更安全：朋友的、单位的、图书馆的。</translation>
    </message>
    <message>
        <source>Whoever can use your account on this computer can also open Soft Landing and read what you wrote in it.</source>
        <translation>能用你在这台电脑上的账户的人，也能打开 Soft Landing，读到你写的内容。</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>关于这一页</translation>
    </message>
    <message>
        <source>Nothing is stored: not that you opened it, nor for how long. It never opens by itself because of something you wrote. It is always in Settings, under Privacy.</source>
        <translation>什么都不会记下：不记你打开过，也不记看了多久。它从不会因为你写了什么而自己打开。它一直在“设置”的“隐私”里。</translation>
    </message>
</context>
<context>
    <name>SayTheQuietPart</name>
    <message>
        <source>What they would have to guess</source>
        <translation>哪些话 TA 只能猜</translation>
    </message>
    <message>
        <source>I’m not distant, I’m just slow to switch off today.</source>
        <translation>我不是故意冷淡，只是还没从工作里缓过来。</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>换一句</translation>
    </message>
    <message>
        <source>Other words for the door</source>
        <translation>换一句进门时的话</translation>
    </message>
    <message>
        <source>To say at the door</source>
        <translation>进门时说</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>In my own words</source>
        <translation>用我自己的话</translation>
    </message>
    <message>
        <source>What would they have to guess right now?</source>
        <translation>这会儿，有什么是 TA 只能猜的？</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>I’m not {first} right now, I’m {second}.</source>
        <translation>我不是{first}，只是{second}。</translation>
    </message>
    <message>
        <source>I’m not {first}.</source>
        <translation>我不是{first}。</translation>
    </message>
    <message>
        <source>Right now I’m {second}.</source>
        <translation>我只是{second}。</translation>
    </message>
    <message>
        <source>I’m not …</source>
        <translation>我不是……</translation>
    </message>
    <message>
        <source>I’m …</source>
        <translation>我只是……</translation>
    </message>
    <message>
        <source>upset with you</source>
        <translation>生你的气</translation>
    </message>
    <message>
        <source>worn out from today</source>
        <translation>今天累坏了</translation>
    </message>
    <message>
        <source>Could you {first}? It would help me {second}.</source>
        <translation>你能不能{first}？这样我就{second}。</translation>
    </message>
    <message>
        <source>Could you {first}?</source>
        <translation>你能不能{first}？</translation>
    </message>
    <message>
        <source>It would help me {second}.</source>
        <translation>要是你能帮帮我，我就{second}。</translation>
    </message>
    <message>
        <source>Could you …</source>
        <translation>你能不能……</translation>
    </message>
    <message>
        <source>It would help me …</source>
        <translation>这样我就……</translation>
    </message>
    <message>
        <source>just sit with me</source>
        <translation>陪我坐一会儿</translation>
    </message>
    <message>
        <source>finish this</source>
        <translation>能安心做完这点事</translation>
    </message>
    <message>
        <source>I’d love more {first} and a little less {second}.</source>
        <translation>我希望能多一点{first}，少一点{second}。</translation>
    </message>
    <message>
        <source>I’d love more {first}.</source>
        <translation>我希望能多一点{first}。</translation>
    </message>
    <message>
        <source>I’d love a little less {second}.</source>
        <translation>我希望能少一点{second}。</translation>
    </message>
    <message>
        <source>I’d love more …</source>
        <translation>多一点……</translation>
    </message>
    <message>
        <source>A little less …</source>
        <translation>少一点……</translation>
    </message>
    <message>
        <source>planning together</source>
        <translation>一起商量</translation>
    </message>
    <message>
        <source>last-minute news</source>
        <translation>临时通知</translation>
    </message>
</context>
<context>
    <name>SetItDown</name>
    <message>
        <source>It will be waiting for you tomorrow morning, so you don’t have to carry it tonight.</source>
        <translation>明天早上它会在这里等你，今晚就不用带着它了。</translation>
    </message>
    <message>
        <source>What is still in your head, one thought per line</source>
        <translation>脑子里还有什么，每行一件</translation>
    </message>
    <message>
        <source>One thought per line</source>
        <translation>每行一件</translation>
    </message>
    <message>
        <source>When? Say 9:00, before mail</source>
        <translation>什么时候？比如 9:00，看邮件之前</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>什么时候、怎么接着做</translation>
    </message>
    <message>
        <source>Tomorrow, first thing</source>
        <translation>明天一上班就做</translation>
    </message>
    <message>
        <source>After lunch</source>
        <translation>午饭以后</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>再来一件</translation>
    </message>
    <message>
        <source>Park this, and write down another</source>
        <translation>搁下这件，再写一件</translation>
    </message>
    <message numerus="yes">
        <source>%n parked, last: {words}</source>
        <translation>
            <numerusform>搁下了 %n 件，最后一件：{words}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各个部分</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>A day off, so I would not ask today. You can begin a landing at any time.</source>
        <translation>今天休息，我不会来问。随时都可以自己开始着陆。</translation>
    </message>
    <message>
        <source>I would ask at the first pause after {opens}.</source>
        <translation>我会在 {opens} 以后的第一个停顿来问。</translation>
    </message>
    <message>
        <source>Why {time} today?</source>
        <translation>今天为什么是 {time}？</translation>
    </message>
    <message>
        <source>Why around {time}?</source>
        <translation>为什么是 {time} 左右？</translation>
    </message>
    <message>
        <source>No workdays</source>
        <translation>没有工作日</translation>
    </message>
    <message>
        <source>With no workday chosen I would never ask by myself. You can begin a landing at any time.</source>
        <translation>没有选工作日，我就不会主动来问。随时都可以自己开始着陆。</translation>
    </message>
    <message>
        <source>You usually stop around {end}. I would ask at the first pause after {opens}.</source>
        <translation>你平时大约 {end} 停下。我会在 {opens} 以后的第一个停顿来问。</translation>
    </message>
    <message>
        <source>You usually stop around {end}. From {opens} on I would ask once you stop typing.</source>
        <translation>你平时大约 {end} 停下。从 {opens} 起，等你停下打字我再来问。</translation>
    </message>
</context>
<context>
    <name>ShownCode</name>
    <message>
        <source>Your recovery code</source>
        <translation>你的恢复码</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, this opens your journal; without both, nobody can, we neither. Write it down or print it, and keep it where nobody looks. It is shown only now.</source>
        <translation>万一忘了口令，它能打开你的日记；两样都没有，就谁也打不开，我们也一样。把它写下来或者打印出来，放在没人会去看的地方。它只在现在显示一次。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>It leaves the clipboard again after half a minute.</source>
        <translation>半分钟后它会从剪贴板里消失。</translation>
    </message>
    <message>
        <source>Group {number}: {group}</source>
        <translation>第 {number} 组：{group}</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ 返回</translation>
    </message>
    <message>
        <source>Esc or Alt+Left</source>
        <translation>Esc 或 Alt+Left</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>心里话</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>和好</translation>
    </message>
    <message>
        <source>Landings</source>
        <translation>着陆</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 件没说开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlowDown</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Breathe in…</source>
        <translation>吸气……</translation>
    </message>
    <message>
        <source>Breathe out…</source>
        <translation>呼气……</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>最后一次</translation>
    </message>
    <message numerus="yes">
        <source>%n more breaths</source>
        <translation>
            <numerusform>还有 %n 次呼吸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>StartSwitch</name>
    <message>
        <source>Start when you log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>The system did not take that. Its own settings for starting programs may help.</source>
        <translation>系统没有接受。也许可以在系统自己的开机启动设置里改。</translation>
    </message>
    <message>
        <source>Quietly, in the tray: only while I run can I notice the end of your day.</source>
        <translation>安静地待在托盘里：只有我在运行，才能留意到你什么时候下班。</translation>
    </message>
    <message>
        <source>This system has no list of programs to start that I know of.</source>
        <translation>我不知道这个系统有没有开机启动的清单。</translation>
    </message>
</context>
<context>
    <name>StatementFilters</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Still unsaid</source>
        <translation>还没说的</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说了的</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>More filters: kept, let go, need, feeling, time</source>
        <translation>更多筛选：留给自己、放下了、需要、心情、时间</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Search your words</source>
        <translation>查找你写的话</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} / {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n found of {all}</source>
        <translation>
            <numerusform>{all} 句里找到 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Still unsaid {count}</source>
        <translation>还没说的 {count}</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>心情</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写于</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>这一周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>这个月</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>{filter} ×</source>
        <translation>{filter} ×</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>去掉：{filter}</translation>
    </message>
    <message>
        <source>written on {date}</source>
        <translation>写于{date}</translation>
    </message>
</context>
<context>
    <name>StatementList</name>
    <message>
        <source>What you wrote</source>
        <translation>你写下的</translation>
    </message>
    <message>
        <source>The words of this statement</source>
        <translation>这句心里话的文字</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>A clarity statement says the part the other would have to guess. Finish the sentence above for a first one; it stays on this computer.</source>
        <translation>心里话，就是本来要 TA 去猜的那部分。把上面的句子写完，就有了第一句；它只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Nothing you wrote has these words in it.</source>
        <translation>你写的话里没有这些字。</translation>
    </message>
    <message>
        <source>Nothing is waiting to be said.</source>
        <translation>没有等着要说的话。</translation>
    </message>
    <message>
        <source>What you have said will stand here, with how it landed if you like.</source>
        <translation>你说过的话会在这里；愿意的话，还有 TA 听得怎么样。</translation>
    </message>
    <message>
        <source>Nothing you wrote is all of this at once.</source>
        <translation>你写的话里，没有哪句全都符合。</translation>
    </message>
    <message>
        <source>Edit the words	F2</source>
        <translation>改文字	F2</translation>
    </message>
    <message>
        <source>Need and feelings …</source>
        <translation>需要和心情…</translation>
    </message>
    <message>
        <source>Copy	Ctrl+C</source>
        <translation>复制	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
    <message>
        <source>What you were changing is kept.</source>
        <translation>你正在改的内容留着了。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>What to do with this statement</source>
        <translation>可以对这句心里话做什么</translation>
    </message>
    <message>
        <source>How did it land?</source>
        <translation>TA 听进去了吗？</translation>
    </message>
    <message>
        <source>Noted how it landed.</source>
        <translation>已记下 TA 听得怎么样。</translation>
    </message>
    <message>
        <source>I said it</source>
        <translation>我说了</translation>
    </message>
    <message>
        <source>Noted as said.</source>
        <translation>已记为说了。</translation>
    </message>
    <message>
        <source>Keep it for me</source>
        <translation>留给自己</translation>
    </message>
    <message>
        <source>Kept for you.</source>
        <translation>留给你自己了。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>放下它</translation>
    </message>
    <message>
        <source>Let go of.</source>
        <translation>放下了。</translation>
    </message>
    <message>
        <source>Still unsaid after all</source>
        <translation>其实还没说</translation>
    </message>
    <message>
        <source>It waits to be said.</source>
        <translation>它等着你去说。</translation>
    </message>
    <message>
        <source>Noted which repair it is part of.</source>
        <translation>已记下和哪次别扭有关。</translation>
    </message>
    <message>
        <source>Part of no repair.</source>
        <translation>和哪次别扭都无关了。</translation>
    </message>
    <message>
        <source>Part of a repair</source>
        <translation>和哪次别扭有关</translation>
    </message>
    <message>
        <source>of none</source>
        <translation>都无关</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>也许</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>换几个</translation>
    </message>
    <message>
        <source>Other suggestions</source>
        <translation>别的建议</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>The arrow key down leads to suggestions.</source>
        <translation>按向下键可以到建议那里。</translation>
    </message>
</context>
<context>
    <name>TellAgainForm</name>
    <message>
        <source>What it was</source>
        <translation>是什么事</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>tried</source>
        <translation>试了</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>做了一点</translation>
    </message>
    <message>
        <source>no chance came</source>
        <translation>没有机会</translation>
    </message>
    <message>
        <source>not this week</source>
        <translation>这星期没有</translation>
    </message>
    <message>
        <source>Clarity statement</source>
        <translation>心里话</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>和好</translation>
    </message>
    <message>
        <source>Soft landing</source>
        <translation>轻轻着陆</translation>
    </message>
    <message>
        <source>Parked thought</source>
        <translation>搁下的事</translation>
    </message>
    <message>
        <source>Looking back on week {week} of {year}</source>
        <translation>回顾 {year} 年第 {week} 周</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>到哪一步</translation>
    </message>
    <message>
        <source>How it landed</source>
        <translation>TA 听得怎么样</translation>
    </message>
    <message>
        <source>Underneath</source>
        <translation>心底里</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>怎样会好些</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Heat, of 3</source>
        <translation>火气（最大为 3）</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>我的那部分</translation>
    </message>
    <message>
        <source>Seen from outside</source>
        <translation>从外面看</translation>
    </message>
    <message>
        <source>Reaching out</source>
        <translation>靠近</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>缓一缓</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>小心意</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>谁到家</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>感觉怎么样</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>什么时候、怎么做</translation>
    </message>
    <message>
        <source>Picked up</source>
        <translation>接着做了</translation>
    </message>
    <message>
        <source>Appreciated</source>
        <translation>谢谢的事</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>好消息</translation>
    </message>
    <message>
        <source>Hoped for, not said</source>
        <translation>盼着却没说的</translation>
    </message>
    <message>
        <source>Worth remembering</source>
        <translation>值得记住的</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>小打算</translation>
    </message>
    <message>
        <source>When {when}, I will {will}</source>
        <translation>等到{when}，我就{will}</translation>
    </message>
    <message>
        <source>When {when}</source>
        <translation>等到{when}</translation>
    </message>
    <message>
        <source>I will {will}</source>
        <translation>我就{will}</translation>
    </message>
    <message>
        <source>Last week’s intention</source>
        <translation>上周的小打算</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Carry on</source>
        <translation>下次再说</translation>
    </message>
    <message>
        <source>Keep it for the next workday</source>
        <translation>留到下一个工作日</translation>
    </message>
    <message>
        <source>What to do with this thought</source>
        <translation>可以对这件事做什么</translation>
    </message>
    <message>
        <source>Pick up: {words}</source>
        <translation>接着做：{words}</translation>
    </message>
    <message>
        <source>Pick it up</source>
        <translation>接着做</translation>
    </message>
    <message>
        <source>Carry on: {words}</source>
        <translation>下次再说：{words}</translation>
    </message>
    <message>
        <source>When and how…</source>
        <translation>什么时候、怎么做…</translation>
    </message>
    <message>
        <source>Other words…</source>
        <translation>换个写法…</translation>
    </message>
    <message>
        <source>Carry on to the next workday</source>
        <translation>留到下一个工作日</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The thought in other words</source>
        <translation>这件事换个写法</translation>
    </message>
    <message>
        <source>When and how you will pick it up</source>
        <translation>什么时候、怎么接着做</translation>
    </message>
    <message>
        <source>Pick up a thought</source>
        <translation>接着做一件事</translation>
    </message>
    <message>
        <source>Picked up.</source>
        <translation>开始做了。</translation>
    </message>
    <message>
        <source>Carry a thought on</source>
        <translation>把一件事往后留</translation>
    </message>
    <message>
        <source>It will be here again on the next workday.</source>
        <translation>下一个工作日它会再来这里。</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>ThoughtRows</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 件</translation>
    </message>
</context>
<context>
    <name>TimeDoubt</name>
    <message>
        <source>Is there a better time for this?</source>
        <translation>换个时间会不会更好？</translation>
    </message>
    <message>
        <source>The last few invitations came at a bad moment, it seems. Another time is easily chosen.</source>
        <translation>最近几次好像都来得不是时候。换个时间很方便。</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>选个时间</translation>
    </message>
    <message>
        <source>It is fine</source>
        <translation>现在这样就好</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Noted today</source>
        <translation>今天记下的</translation>
    </message>
    <message>
        <source>Nothing noted so far. A day without an entry is a perfectly good day.</source>
        <translation>到现在还没记什么。什么都不记的一天，也是好好的一天。</translation>
    </message>
    <message>
        <source>Your workday</source>
        <translation>你的工作日</translation>
    </message>
    <message>
        <source>Here again, as you left it</source>
        <translation>你搁下的，又在这里了</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>心里话</translation>
    </message>
    <message>
        <source>What would they have to guess right now?</source>
        <translation>这会儿，有什么是 TA 只能猜的？</translation>
    </message>
    <message>
        <source>What they would have to guess</source>
        <translation>哪些话 TA 只能猜</translation>
    </message>
    <message>
        <source>I’m not upset with you, I’m…</source>
        <translation>我不是生你的气，只是…</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>写下来</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>和好</translation>
    </message>
    <message>
        <source>When something comes between you, this is a place to begin again.</source>
        <translation>要是闹了别扭，可以从这里重新开始。</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>闹别扭了</translation>
    </message>
    <message>
        <source>Reach out</source>
        <translation>主动靠近</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>着陆</translation>
    </message>
    <message>
        <source>Two minutes between work and home.</source>
        <translation>下班和回家之间的两分钟。</translation>
    </message>
    <message>
        <source>Land now</source>
        <translation>现在着陆</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Gestures and arrivals</source>
        <translation>小心意和到家时间</translation>
    </message>
    <message>
        <source>Written down. It stays here until you say it, keep it or let it go.</source>
        <translation>写下来了。它留在这里，等你说出来、留给自己，或者放下。</translation>
    </message>
    <message>
        <source>Noted how it felt.</source>
        <translation>已记下那时的感受。</translation>
    </message>
    <message>
        <source>{date}. Your days usually close around {time}.</source>
        <translation>{date}。你的一天通常在 {time} 左右结束。</translation>
    </message>
    <message>
        <source>at the desk {length}</source>
        <translation>在电脑前 {length}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>reminders are paused until {time}</source>
        <translation>提醒暂停到 {time}</translation>
    </message>
    <message>
        <source>reminders are paused until {day}</source>
        <translation>提醒暂停到{day}</translation>
    </message>
    <message>
        <source>reminders are paused</source>
        <translation>提醒已暂停</translation>
    </message>
    <message>
        <source>landing window {opens} – {closes}</source>
        <translation>着陆时段 {opens} – {closes}</translation>
    </message>
    <message>
        <source>Nothing is open between you two.</source>
        <translation>现在，你们之间没有别扭。</translation>
    </message>
    <message>
        <source>Something is still open.</source>
        <translation>还有件事没说开。</translation>
    </message>
    <message>
        <source>Something has been open for {length}.</source>
        <translation>有件事已经 {length}没说开了。</translation>
    </message>
    <message>
        <source>Last repair: {day}, {kind}.</source>
        <translation>上一次和好：{day}，{kind}。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>The first reaching out came after {length}.</source>
        <translation>过了 {length}有了第一次靠近。</translation>
    </message>
    <message>
        <source>Land again</source>
        <translation>再着陆一次</translation>
    </message>
    <message>
        <source>You have landed today.</source>
        <translation>今天已经着陆了。</translation>
    </message>
    <message>
        <source>Tonight, perhaps: {gesture}</source>
        <translation>今晚也许可以：{gesture}</translation>
    </message>
    <message>
        <source>Your partner</source>
        <translation>另一半</translation>
    </message>
    <message>
        <source>{name} is home around {time}.</source>
        <translation>{name}大约 {time} 到家。</translation>
    </message>
    <message numerus="yes">
        <source>Landed {count} of %n workdays last week.</source>
        <translation>
            <numerusform>上周 %n 个工作日着陆 {count} 天。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerPage</name>
    <message>
        <source>Phrases</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in half a minute.</source>
        <translation>已复制。半分钟后剪贴板就会忘掉。</translation>
    </message>
    <message>
        <source>That entry has been deleted in the meantime.</source>
        <translation>这条记录已经被删除了。</translation>
    </message>
</context>
<context>
    <name>TrackerWindow</name>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
</context>
<context>
    <name>TrackerWiring</name>
    <message>
        <source>What can be done</source>
        <translation>可以怎么办</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>clarity statement</source>
        <translation>心里话</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>和好</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>靠近</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>缓一缓</translation>
    </message>
    <message>
        <source>landing</source>
        <translation>着陆</translation>
    </message>
    <message>
        <source>gesture</source>
        <translation>小心意</translation>
    </message>
    <message>
        <source>parked thought</source>
        <translation>搁下的事</translation>
    </message>
    <message>
        <source>weekly reflection</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>近况</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>A pause on {day}</source>
        <translation>{day}的一次缓一缓</translation>
    </message>
    <message>
        <source>A landing on {day}</source>
        <translation>{day}的一次着陆</translation>
    </message>
    <message>
        <source>The week of {first} to {last}</source>
        <translation>{first}到{last}的那一周</translation>
    </message>
    <message>
        <source>A check-in on {day}</source>
        <translation>{day}的近况</translation>
    </message>
    <message>
        <source>An entry of {day}</source>
        <translation>{day}的记录</translation>
    </message>
    <message>
        <source>attempts: {count}</source>
        <translation>靠近 {count} 次</translation>
    </message>
    <message>
        <source>pauses: {count}</source>
        <translation>缓一缓 {count} 次</translation>
    </message>
    <message>
        <source>a last day</source>
        <translation>最后一天</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>What you delete stays here for %n days, then it goes for good.</source>
        <translation>
            <numerusform>你删除的内容会在这里留 %n 天，然后就彻底没有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Empty it now</source>
        <translation>现在清空</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Nothing is waiting here. Whatever you delete can be put back from this page.</source>
        <translation>这里是空的。你删除的内容，都可以从这一页放回去。</translation>
    </message>
    <message>
        <source>What to do with what was deleted</source>
        <translation>可以对删除的内容做什么</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Delete for good	Del</source>
        <translation>永久删除	Del</translation>
    </message>
    <message>
        <source>Put something back</source>
        <translation>放回删除的内容</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>它已经回到原处了。</translation>
    </message>
    <message>
        <source>Delete this for good? Nobody can bring it back after that.</source>
        <translation>永久删除这一条？之后谁也找不回来。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete everything here for good? Nobody can bring it back after that.</source>
        <translation>永久删除这里的全部内容？之后谁也找不回来。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>{time} 回来</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>便笺</translation>
    </message>
    <message>
        <source>Soft Landing · a good time to land</source>
        <translation>Soft Landing · 现在适合着陆</translation>
    </message>
    <message>
        <source>Soft Landing · paused</source>
        <translation>Soft Landing · 已暂停</translation>
    </message>
    <message>
        <source>Soft Landing</source>
        <translation>Soft Landing</translation>
    </message>
    <message>
        <source>Soft Landing · paused until {time}</source>
        <translation>Soft Landing · 暂停到 {time}</translation>
    </message>
    <message>
        <source>Soft Landing · paused until {day}</source>
        <translation>Soft Landing · 暂停到{day}</translation>
    </message>
    <message>
        <source>Soft Landing · back at {time}</source>
        <translation>Soft Landing · {time} 回来</translation>
    </message>
    <message>
        <source>Soft Landing · back at {time} · {length}</source>
        <translation>Soft Landing · {time} 回来 · {length}</translation>
    </message>
    <message>
        <source>Back at {time}, in {length}</source>
        <translation>{time} 回来，还有 {length}</translation>
    </message>
    <message>
        <source>Begin landing</source>
        <translation>开始着陆</translation>
    </message>
    <message>
        <source>New clarity statement</source>
        <translation>新的心里话</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>闹别扭了…</translation>
    </message>
    <message>
        <source>Open tracker</source>
        <translation>打开主窗口</translation>
    </message>
    <message>
        <source>Weekly reflection</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Until Monday</source>
        <translation>到星期一</translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation>到哪一天…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>结束暂停</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>GNOME shows no tray icons by itself; the extension “AppIndicator and KStatusNotifierItem Support” adds them. Everything works from this window too.</source>
        <translation>GNOME 自己不显示托盘图标；装上扩展“AppIndicator and KStatusNotifierItem Support”就有了。不装也行，这个窗口里什么都能做。</translation>
    </message>
    <message>
        <source>No tray was found; a bar with a tray module, such as Waybar, shows one. This window works without.</source>
        <translation>没有找到托盘；带托盘模块的状态栏（比如 Waybar）可以显示。没有它，这个窗口也照样能用。</translation>
    </message>
    <message>
        <source>No tray was found; it can be added to your panel’s items. Everything works from this window too.</source>
        <translation>没有找到托盘；可以在面板的项目里添加。不加也行，这个窗口里什么都能做。</translation>
    </message>
    <message>
        <source>No tray was found on this desktop. Everything works from this window too.</source>
        <translation>这个桌面上没有找到托盘。没关系，这个窗口里什么都能做。</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Show as a picture</source>
        <translation>显示为图</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表</translation>
    </message>
    <message>
        <source>{title}: {action}</source>
        <translation>{title}：{action}</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>With a landing</source>
        <translation>着陆了的</translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>其他日子</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>说了</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>留了</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>First reach-out after</source>
        <translation>多久后第一次靠近</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>open</source>
        <translation>没说开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message numerus="yes">
        <source>{days}: {length}, the middle of %n; {open}</source>
        <translation>
            <numerusform>{days}：{length}，%n 次的中间值；{open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n 次还没说开</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Your usual range</source>
        <translation>你通常的范围</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>相比之下</translation>
    </message>
    <message>
        <source>Not every sentence was answered, so there is nothing to set beside the others.</source>
        <translation>没有每句都答，所以没有可以和别次放在一起看的。</translation>
    </message>
    <message>
        <source>From the sixth one on, each is set beside your own usual range.</source>
        <translation>从第六次起，每次都会和你自己通常的范围放在一起。</translation>
    </message>
    <message numerus="yes">
        <source>The last one lies below your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>最近一次低于你通常的范围（{range}，来自之前的 %n 次）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies within your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>最近一次在你通常的范围之内（{range}，来自之前的 %n 次）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last one lies above your usual range ({range}, from %n before it).</source>
        <translation>
            <numerusform>最近一次高于你通常的范围（{range}，来自之前的 %n 次）。</numerusform>
        </translation>
    </message>
    <message>
        <source>below</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>within</source>
        <translation>之内</translation>
    </message>
    <message>
        <source>above</source>
        <translation>偏高</translation>
    </message>
    <message>
        <source>not every sentence answered</source>
        <translation>没有每句都答</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>还不知道</translation>
    </message>
    <message>
        <source>hour not noted</source>
        <translation>没记时间</translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>大约 {length}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>‹ The week</source>
        <translation>‹ 这一周</translation>
    </message>
    <message>
        <source>Back to the week (Esc)</source>
        <translation>回到这一周（Esc）</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>记一次近况</translation>
    </message>
    <message>
        <source>A few sentences to answer</source>
        <translation>几句话，答一答</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Landings a week</source>
        <translation>每周的着陆</translation>
    </message>
    <message>
        <source>Time to the first reach-out</source>
        <translation>到第一次靠近的时间</translation>
    </message>
    <message>
        <source>Statements said and kept</source>
        <translation>说了的和留给自己的心里话</translation>
    </message>
    <message>
        <source>Months at a glance</source>
        <translation>几个月一览</translation>
    </message>
    <message>
        <source>What you logged, week by week. Counts, and no verdict.</source>
        <translation>你记下的，一周一周地看。只有次数，没有评判。</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>到现在为止</translation>
    </message>
    <message>
        <source>Filled: workdays with a landing. Outlined: all workdays. A dot: landings on other days.</source>
        <translation>实心：着陆了的工作日。空心：所有工作日。圆点：其他日子的着陆。</translation>
    </message>
    <message>
        <source>Weeks with workdays and landings will stand here.</source>
        <translation>有工作日和着陆的周会出现在这里。</translation>
    </message>
    <message>
        <source>Each dot is something that came between you, whoever reached out. Rings still wait for it. A line is the middle of four weeks with five or more.</source>
        <translation>每个点是一次别扭，不论是谁先靠近。圆圈是还在等的。横线是四周里的中间值，这四周至少有五次。</translation>
    </message>
    <message>
        <source>What came between you, and how long it took to reach out, will stand here.</source>
        <translation>你们之间的别扭，还有过了多久才靠近，会出现在这里。</translation>
    </message>
    <message>
        <source>Filled: said. Outlined: kept for yourself.</source>
        <translation>实心：说了的。空心：留给自己的。</translation>
    </message>
    <message>
        <source>Weeks with clarity statements will stand here.</source>
        <translation>写过心里话的周会出现在这里。</translation>
    </message>
</context>
<context>
    <name>TriedList</name>
    <message>
        <source>What was tried</source>
        <translation>试过的</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
    <message>
        <source>What to do with this attempt</source>
        <translation>可以对这次靠近做什么</translation>
    </message>
    <message>
        <source>How did it land?</source>
        <translation>接住了吗？</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>复制这些话</translation>
    </message>
    <message>
        <source>What to do with this pause</source>
        <translation>可以对这次缓一缓做什么</translation>
    </message>
    <message>
        <source>Whose idea it was</source>
        <translation>是谁提的</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Your journal is not where it was; only its key is. Nothing was changed. Put the journal back into its folder and try again. To begin a new one, move the key file away first.</source>
        <translation>你的日记不在原来的地方，只剩下密钥。什么都没有改动。请把日记放回它的文件夹，再试一次。想开始一本新的，请先把密钥文件移走。</translation>
    </message>
    <message>
        <source>Your journal is here, but its key is not. Nothing was changed. If you moved the folder, put the key file back beside the journal.</source>
        <translation>你的日记在，密钥不在。什么都没有改动。要是你移动过文件夹，请把密钥文件放回日记旁边。</translation>
    </message>
    <message>
        <source>This key does not open the journal. Nothing was changed. It may belong to another journal, or to a backup.</source>
        <translation>这把密钥打不开日记。什么都没有改动。它可能属于另一本日记，或者一份备份。</translation>
    </message>
    <message>
        <source>The key file of your journal and its copy are damaged. Nothing was changed. Every backup has a key file of its own; one of them can bring it back.</source>
        <translation>日记的密钥文件和它的副本都损坏了。什么都没有改动。每份备份都有自己的密钥文件，用其中一份就能找回来。</translation>
    </message>
    <message>
        <source>Your journal is locked. A passphrase opens it.</source>
        <translation>你的日记锁着。用口令打开。</translation>
    </message>
    <message>
        <source>That is not what opens your journal. Another keyboard layout or Caps Lock may be the reason.</source>
        <translation>这个打不开你的日记。也许是键盘布局不同，或者大写锁定开着。</translation>
    </message>
    <message>
        <source>That was tried often just now. Nothing is lost; please try again a little later.</source>
        <translation>刚才试了太多次。什么都没有丢；请过一会儿再试。</translation>
    </message>
    <message>
        <source>The journal can’t be read the way it should. It was left as it is; a backup can bring it back.</source>
        <translation>日记没法照常读取。它保持原样；可以用备份找回来。</translation>
    </message>
    <message>
        <source>The file in the journal’s place was made by another program. It was left untouched.</source>
        <translation>放日记的地方，是别的程序写的文件。没有动它。</translation>
    </message>
    <message>
        <source>A newer Soft Landing wrote this journal. It was left untouched; the newer version will open it.</source>
        <translation>这本日记是更新版本的 Soft Landing 写的。没有动它；用更新的版本就能打开。</translation>
    </message>
    <message>
        <source>That couldn’t be saved: this account may not write in the journal’s folder. Your words are still here.</source>
        <translation>没能保存：这个账户不能写入日记的文件夹。你写的还在这里。</translation>
    </message>
    <message>
        <source>That couldn’t be saved: the disk is full. Your words are still here; try again with more room.</source>
        <translation>没能保存：磁盘已满。你写的还在这里；腾出些空间再试。</translation>
    </message>
    <message>
        <source>That couldn’t be saved just now: something else is using the journal. Your words are still here; try again in a moment.</source>
        <translation>刚才没能保存：有别的程序正在用日记。你写的还在这里；过一会儿再试。</translation>
    </message>
    <message>
        <source>The system won’t let the journal be read. Nothing was changed.</source>
        <translation>系统不让读取日记。什么都没有改动。</translation>
    </message>
    <message>
        <source>That didn’t work, and it isn’t clear why. Your words are still here; please try again.</source>
        <translation>没有成功，原因也不清楚。你写的还在这里；请再试一次。</translation>
    </message>
    <message>
        <source>The disk is full. What you set holds until the program ends; it could not be written down.</source>
        <translation>磁盘已满。你的设置在程序退出前有效；没能把它们写下来。</translation>
    </message>
    <message>
        <source>This account may not write in the folder of the settings. What you set holds until the program ends.</source>
        <translation>这个账户不能写入设置的文件夹。你的设置在程序退出前有效。</translation>
    </message>
    <message>
        <source>These settings hold until the program ends; they could not be written down.</source>
        <translation>这些设置在程序退出前有效；没能把它们写下来。</translation>
    </message>
    <message>
        <source>Your settings couldn’t be read. They were set aside as {file}, and nothing in it was changed; until you choose others, the usual ones hold.</source>
        <translation>读不出你的设置。原来的文件已改名为 {file} 放在一旁，内容没有改动；在你重新选择之前，先按常用设置来。</translation>
    </message>
    <message>
        <source>Your settings couldn’t be read. They still lie in {file}, and nothing in it was changed; until you choose others, the usual ones hold.</source>
        <translation>读不出你的设置。原来的文件仍是 {file}，内容没有改动；在你重新选择之前，先按常用设置来。</translation>
    </message>
    <message>
        <source>What you wrote can’t be shown just now.</source>
        <translation>你写的内容现在显示不出来。</translation>
    </message>
    <message>
        <source>A few words first, then it can be kept.</source>
        <translation>先写几个字，就可以保存。</translation>
    </message>
    <message>
        <source>That is longer than an entry can be (10,000 characters). It is all still here.</source>
        <translation>这超过了一条记录的长度（10,000 字）。内容都还在这里。</translation>
    </message>
    <message>
        <source>There is a character in it that can’t be stored. It is all still here.</source>
        <translation>里面有一个没法保存的字符。内容都还在这里。</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>那个时间还没到。</translation>
    </message>
    <message>
        <source>A pause is between twenty minutes and a day, so that both know when it ends.</source>
        <translation>缓一缓在二十分钟到一天之间，这样两个人都知道什么时候结束。</translation>
    </message>
    <message>
        <source>That figure is outside of what fits here.</source>
        <translation>这个数字超出了这里的范围。</translation>
    </message>
</context>
<context>
    <name>TypedAgain</name>
    <message>
        <source>Two groups of it, to be sure</source>
        <translation>其中两组，确认一下</translation>
    </message>
    <message>
        <source>From the paper: this makes certain that the code is where you can find it again.</source>
        <translation>照着纸上的输：这样就能确定，以后你还找得到它。</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>That is not quite what stands in the code. Going back shows it.</source>
        <translation>和恢复码上的不太一样。返回上一步就能看到。</translation>
    </message>
</context>
<context>
    <name>Underneath</name>
    <message>
        <source>What you need</source>
        <translation>你需要什么</translation>
    </message>
    <message>
        <source>what, in a word</source>
        <translation>用一个词说说</translation>
    </message>
    <message>
        <source>What you feel</source>
        <translation>你的心情</translation>
    </message>
    <message>
        <source>I feel</source>
        <translation>我觉得</translation>
    </message>
    <message>
        <source>Underneath</source>
        <translation>心底里</translation>
    </message>
    <message>
        <source>less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>心情</translation>
    </message>
    <message>
        <source>Without feelings and other needs</source>
        <translation>收起心情和其他需要</translation>
    </message>
    <message>
        <source>Feelings, and other needs</source>
        <translation>心情，还有其他需要</translation>
    </message>
</context>
<context>
    <name>UnderneathPanel</name>
    <message>
        <source>What is underneath</source>
        <translation>心底里</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改了</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>已撤销：{act}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>已重做：{act}</translation>
    </message>
    <message>
        <source>“{act}” stays as it is, since something in it was changed later.</source>
        <translation>“{act}”保持不变，因为里面有些内容后来又改过。</translation>
    </message>
</context>
<context>
    <name>UnreadSettings</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message>
        <source>‹ Earlier</source>
        <translation>‹ 上一周</translation>
    </message>
    <message>
        <source>The week before (Alt+Left)</source>
        <translation>上一周（Alt+Left）</translation>
    </message>
    <message>
        <source>Later ›</source>
        <translation>下一周 ›</translation>
    </message>
    <message>
        <source>The week after (Alt+Right)</source>
        <translation>下一周（Alt+Right）</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Months at a glance</source>
        <translation>几个月一览</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save or print this week, or all of the journal</source>
        <translation>保存或打印这一周，或者整本日记</translation>
    </message>
    <message>
        <source>Your week together</source>
        <translation>你们的这一周</translation>
    </message>
    <message>
        <source>A check-in, if you like: a few sentences, every four weeks.</source>
        <translation>愿意的话，记一次近况：几句话，每四周一次。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>记一次近况</translation>
    </message>
</context>
<context>
    <name>WeekdayTimes</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Let go of this time</source>
        <translation>不要这个时间了</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>1 of 3</source>
        <translation>1 / 3</translation>
    </message>
    <message>
        <source>Small things, often.</source>
        <translation>小小的事，常常做。</translation>
    </message>
    <message>
        <source>Say the part they would have to guess. Reach out early. Arrive softly. Soft Landing reminds you of the third and keeps the first two, on this computer only; open to your account, until you set a lock.</source>
        <translation>把 TA 只能猜的说出来。早一点主动靠近。轻轻着陆。Soft Landing 会在该着陆时提醒你，也替你收着前两样，只放在这台电脑上；你没上锁之前，用你账户的人都能打开。</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>请先看这里</translation>
    </message>
    <message>
        <source>Ways to get help. Nothing is stored.</source>
        <translation>可以求助的地方。什么都不会记下。</translation>
    </message>
    <message>
        <source>This is not therapy, and not for fear or control.</source>
        <translation>这不是心理治疗，也不适合有恐惧或控制的关系。</translation>
    </message>
    <message>
        <source>Do you hold back, or do as they want, because you are afraid of how they would react? There is a page for that. Nothing you do there is stored.</source>
        <translation>你会不会因为怕 TA 的反应，就不敢说、不敢做，或者照 TA 的意思去做？有一页是为此准备的。在那里做什么，都不会记下。</translation>
    </message>
</context>
<context>
    <name>WhatOpensIt</name>
    <message>
        <source>First, so that nobody else does this</source>
        <translation>先确认一下，免得是别人在操作</translation>
    </message>
    <message>
        <source>Your passphrase, or your recovery code</source>
        <translation>你的口令，或者恢复码</translation>
    </message>
    <message>
        <source>This asks for what opens your journal today.</source>
        <translation>这里要的是现在能打开日记的那个。</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>The day it was</source>
        <translation>是哪一天</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>那一天</translation>
    </message>
    <message>
        <source>around a time</source>
        <translation>大概的时间</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>准确的时间</translation>
    </message>
    <message>
        <source>The time it was</source>
        <translation>是几点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>WhyLink</name>
    <message>
        <source>Why this helps</source>
        <translation>为什么有用</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc 键也可以</translation>
    </message>
    <message>
        <source>Close “{title}”</source>
        <translation>关闭“{title}”</translation>
    </message>
    <message>
        <source>{source}, {year} · {n}</source>
        <translation>{source}，{year} · {n}</translation>
    </message>
</context>
<context>
    <name>WorkdaySection</name>
    <message>
        <source>Workday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Usual end of the day</source>
        <translation>平时下班的时间</translation>
    </message>
    <message>
        <source>Thrifty</source>
        <translation>少一点</translation>
    </message>
    <message>
        <source>Eager</source>
        <translation>多一点</translation>
    </message>
    <message>
        <source>Wait for a natural pause</source>
        <translation>等一个自然的停顿</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Days off are never counted against you.</source>
        <translation>休息日从来不会算成欠账。</translation>
    </message>
    <message>
        <source>Decides for the first week; then your own days do, and this has a small say.</source>
        <translation>第一周按这个来；之后看你自己的日子，它只占一小点分量。</translation>
    </message>
    <message>
        <source>How often to offer</source>
        <translation>多久来问一次</translation>
    </message>
    <message>
        <source>Thrifty asks about once a day. Eager asks a second time more readily.</source>
        <translation>“少一点”大约一天问一次。“多一点”更愿意再问第二次。</translation>
    </message>
    <message>
        <source>Ask when your hands rest or you come back, rather than at once. Never while you type.</source>
        <translation>等你停手或回来时再问，而不是立刻就问。打字的时候从不打扰。</translation>
    </message>
    <message>
        <source>Learn from past activity</source>
        <translation>从以往的作息中学习</translation>
    </message>
    <message>
        <source>Read an ActivityWatch export once. Times only.</source>
        <translation>读一次 ActivityWatch 的导出文件，只读时间。</translation>
    </message>
</context>
<context>
    <name>WrittenNote</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停下。什么都没有写入。</translation>
    </message>
    <message>
        <source>It lies here: {path}</source>
        <translation>它存放在：{path}</translation>
    </message>
    <message>
        <source>No program here opens folders. It lies here: {path}</source>
        <translation>这里没有能打开文件夹的程序。它存放在：{path}</translation>
    </message>
</context>
<context>
    <name>YouTwo</name>
    <message>
        <source>3 of 3</source>
        <translation>3 / 3</translation>
    </message>
    <message>
        <source>You two</source>
        <translation>你们俩</translation>
    </message>
    <message>
        <source>I call them</source>
        <translation>平时怎么称呼 TA</translation>
    </message>
    <message>
        <source>my partner</source>
        <translation>另一半</translation>
    </message>
    <message>
        <source>Pick what feels like coming home:</source>
        <translation>选几个有回家感觉的：</translation>
    </message>
</context>
<context>
    <name>YourDays</name>
    <message>
        <source>2 of 3</source>
        <translation>2 / 3</translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation>你什么时候上班？</translation>
    </message>
    <message>
        <source>I usually stop around</source>
        <translation>我平时大约几点停下</translation>
    </message>
    <message>
        <source>Shortly before, at a natural pause, it offers you two minutes to arrive. It sees when the computer is in use, and nothing else.</source>
        <translation>快到那时候，等一个自然的停顿，它会来邀你花两分钟回到家里。它只看得到电脑什么时候在用，别的都看不到。</translation>
    </message>
</context>
<context>
    <name>landing</name>
    <message>
        <source>Choose a gesture</source>
        <translation>选一个小心意</translation>
    </message>
    <message>
        <source>What will they come home to?</source>
        <translation>TA 回到家，会遇见什么？</translation>
    </message>
    <message>
        <source>How will you arrive?</source>
        <translation>你打算怎样回到家里？</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>就这个</translation>
    </message>
    <message>
        <source>Set it down</source>
        <translation>先放下</translation>
    </message>
    <message>
        <source>What is still in your head?</source>
        <translation>脑子里还有什么？</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>搁下</translation>
    </message>
    <message>
        <source>Slow down</source>
        <translation>慢下来</translation>
    </message>
    <message>
        <source>Say the quiet part</source>
        <translation>把没说的说出来</translation>
    </message>
    <message>
        <source>Is there something they’d have to guess?</source>
        <translation>有没有什么是 TA 只能猜的？</translation>
    </message>
    <message>
        <source>Go home softly</source>
        <translation>轻轻地回家</translation>
    </message>
</context>
</TS>
