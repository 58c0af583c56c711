(function(__load,__later,__meta,require){"use strict";const {loadPlan}=__load("chunk-O2YVF6WY.js");__load("chunk-XWWSYMMO.js");__load("chunk-AOCPDWGI.js");__load("chunk-ZFAALGAB.js");__load("chunk-6JOHKLZP.js");__load("chunk-O3O6J4D7.js");__load("chunk-D7EENNAC.js");const {cellsOf}=__load("chunk-M7UOSV6F.js");__load("chunk-KHWDTX3Q.js");__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-AVBOFCDW.js");const {LOCK_NAMES,loadProject,readProject,startScripts}=__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");const {isTable,optional,targets}=__load("chunk-6KOOX2ED.js");const {ReleaseError,absolute}=__load("chunk-COHJCBW2.js");const {basename,dirname,join,relative}=require("node:path/posix");



function configurationText(found){let{lock}=found;return["# What pyproject.toml and the lock do not already say. The README of release-actions explains every ke\
y.",...lock?[`lock: ${lock.file} # beside it: ${lock.beside.join(", ")}`]:[],"native:",`  targets: [${found.targets.join(", ")}]`,`  # Which other machines peop\
le have cannot be seen here: ${targets.filter(name=>!found.targets.includes(name)).join(", ")}`,...client(found.client),...server(found.server),""].join(`
`)}function client(found){return"missing"in found?[`# No client: ${found.missing}`,"# client:","#   entry: SCRIPT"]:["client:",...extras(found.extras),`  entry:\
 ${scalar(found.entry)}`,...found.windows?["  terminal: false # a gui script has windows of its own"]:[],"  interpreter: host # the packing machine's own Python\
; 'standalone' needs archives with url and sha256"]}function server(found){return"missing"in found?[`# No server: ${found.missing}`,"# server:","#   command: SC\
RIPT --port $PORT"]:["server:",...extras(found.extras),`  command: ${scalar(found.command)}${found.from==="Procfile"?" # from the Procfile":" # how it takes its\
 port cannot be seen: check this"}`,`  destinations: [${found.destinations.join(", ")}]`,...found.destinations.includes("pypi")?["  pypi:","    credentials: tru\
sted # nothing is sent until the workflow and its environment are registered as a trusted publisher"]:[]]}var extras=names=>names.length>0?[`  extras: [${names.
join(", ")}]`]:[],scalar=text=>/^[A-Za-z][\w$./ -]*$/.test(text)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(text)&&!text.endsWith(" ")?text:JSON.stringify(text);function detect(project,{locks,procfile}){let lock=locks.length>1?chooseLock(locks):void 0,targets2=targetsOf(project);return{...lock&&{lock:{file:lock,beside:locks.
filter(name=>name!==lock)}},targets:targets2,client:clientOf(project,targets2),server:serverOf(project,procfile)}}var exported=["pylock.toml","requirements.txt"];
function chooseLock(locks){let own=locks.filter(name=>!exported.includes(name)),[only,...others]=own.length>0?own:locks;return others.length===0?only:void 0}function lockCommand({
data}){let tool=isTable(data.tool)?data.tool:{};return["uv","poetry","pdm"].flatMap(name=>isTable(tool[name])?[`${name} lock`]:[])[0]??"uv lock"}function targetsOf(project){
let systems=classifiers(project).filter(each=>each.startsWith("Operating System ::"));return systems.length>0&&systems.every(each=>each.includes(":: Microsoft"))?
["windows-x86_64"]:["linux-x86_64"]}var classifiers=({data})=>{let{classifiers:said}=isTable(data.project)?data.project:{};return Array.isArray(said)?said.map(String):
[]},serving=/(?:^|[-_.])(?:server|backend)$/,startable=({scripts})=>Object.keys(scripts).filter(name=>/^[\w.-]+$/.test(name)&&/^[\w.]+:[\w.]+$/.test(scripts[name]??
"")).sort();function clientOf(project,targets2){let{scripts:consoles}=project,scripts=startable({scripts:startScripts(project)}).filter(name=>!serving.test(name)),
[only,...others]=scripts,entry=scripts.find(name=>name===project.name)??(others.length===0?only:void 0);return entry?targets2.some(target=>target.startsWith("wi\
ndows"))?{missing:"a client for Windows needs a Python archive with url and sha256 under client.archives"}:{entry,...!consoles[entry]&&{windows:!0},extras:extrasNamed(
project,["client","cli","gui","desktop"])}:{missing:only?`the project has several scripts (${scripts.join(", ")}), and none has its name`:"the project has no sc\
ript that a person would start"}}function serverOf(project,procfile){let extras2=extrasNamed(project,["server","backend"]),destinations=["index",...procfile===void 0?
[]:["heroku"],...classifiers(project).some(each=>each.startsWith("Private ::"))?[]:["pypi"]],web=/^web:[ \t]*(\S.*)$/m.exec(procfile??"")?.[1]?.trim();if(web)return{
command:web,from:"Procfile",extras:extras2,destinations};let[script,...others]=startable(project).filter(name=>serving.test(name));return script&&others.length===
0?{command:`${script} --port $PORT`,from:"script",extras:extras2,destinations}:script?{missing:`several console scripts look like a server: ${[script,...others].
join(", ")}`}:{missing:extras2.length>0?`there is an extra '${extras2[0]}', and neither a Procfile nor a console script named \u2026-server says how it starts`:
"nothing here looks like one: no Procfile, no extra server or backend, no console script named \u2026-server"}}var extrasNamed=({extras:extras2},names)=>names.filter(
name=>Object.hasOwn(extras2,name));var checkout=["- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0","  with:","    persist-credentials: false"],action=({repository,ref,version},path="")=>`\
uses: ${repository}${path}@${ref}${version?` # ${version}`:""}`;var permissions={pypi:"id-token: write # for Trusted Publishing: proves to the index which workflow this is","github-release":"contents: write # to make the rel\
ease on GitHub"},sending=cells=>new Set(cells.flatMap(({destinations})=>destinations.filter(({name,settings})=>name in permissions||name==="heroku"&&settings?.git).
map(({name})=>name))),sends=cells=>sending(cells).size>0;function publishJob(cells,setting){let names=sending(cells),asked=Object.keys(permissions).filter(name=>names.
has(name)),[onGitHub,pushed]=[names.has("github-release"),names.has("heroku")];return names.size===0?["","  # No job publishes: no destination of release.yaml s\
ends anything. Name pypi or github-release there, or server.heroku.git, and run init again."]:["","  # In this workflow and not in the one above: an index knows\
 a publisher by the workflow that its job is written in.","  publish:","    name: publish","    needs: [plan, release]","    # By hand only from the default bra\
nch or from a tag. The environment may ask for more: reviewers, branches.","    if: ${{ !cancelled() && needs.plan.result == 'success' && (needs.release.result \
== 'success' || (inputs.run-id && needs.release.result == 'skipped')) && (github.event_name == 'push' || (inputs.what == 'release' && (github.ref_type == 'tag' \
|| github.ref_name == github.event.repository.default_branch))) }}","    runs-on: ubuntu-24.04","    timeout-minutes: 45","    environment: release","    permis\
sions:","      actions: read # for run-id: to fetch what that run has made",...asked.map(name=>`      ${permissions[name]}`),"    steps:",...onGitHub?checkout.map(
line=>`      ${line}`):[],`      - ${action(setting.suite,"/publish-server")}`,"        with:",...onGitHub&&setting.project!=="."?[`          project: ${JSON.stringify(
setting.project)}`]:[],"          digest: ${{ needs.release.outputs.digest }}","          run-id: ${{ inputs.run-id }}","          send: true","          github\
-token: ${{ github.token }}",...pushed?["        env:","          HEROKU_API_KEY: ${{ secrets.HEROKU_API_KEY }}"]:[]]}var workflowFile=({application:{name}},{project})=>`.github/workflows/${project==="."?"release":`release-${name}`}.yml`;function workflowText(plan,setting){let{
application:{name}}=plan,[title,tags]=setting.project==="."?["release","v*"]:[`release ${name}`,`${name}-v*`],cells=cellsOf(plan,"server"),sent=sends(cells);return[
...head(title,tags,sent),...planJob(setting),...quickJob(setting),...releaseJob(plan,setting,sent),...publishJob(cells,setting),""].join(`
`)}var head=(title,tags,sent)=>["# Written by `init` of release-actions, and yours from then on.","# A pull request sees what a release would make. A version ta\
g releases; so does a run by hand, where it is asked to.","# To go on after a failure, run the failed jobs of that run again: what is finished, or out already, \
is not done twice.",...sent?["# Where that cannot be, start this by hand at the same tag or branch and name the run: what it has made is sent."]:[],`name: ${title}`,
"","on:","  pull_request:","  push:",`    tags: ['${tags}']`,"  workflow_dispatch:","    inputs:","      what:","        description: dry-run makes and proves t\
he release, and sends nothing","        type: choice","        options: [dry-run, release]","        default: dry-run","      version:","        description: Th\
e version to release. Nothing is made if the project has another one","        type: string","        required: true",...sent?["      run-id:","        descript\
ion: Of an ended run at this commit, the number in its address. Its release is sent, and nothing is made anew","        type: string"]:[],"","permissions: {}","",
"concurrency:",`  group: ${title.replace(" ","-")}-\${{ github.ref }}`,"  cancel-in-progress: ${{ github.event_name == 'pull_request' }} # a release is never cu\
t off","","jobs:"],withProject=({project})=>project==="."?[]:[`          project: ${JSON.stringify(project)}`],pullRequest="if: ${{ github.event_name == 'pull_r\
equest' }}",planJob=setting=>["  plan:","    name: plan and pins","    runs-on: ubuntu-24.04","    timeout-minutes: 15","    permissions:","      contents: read\
 # to check the project out","    outputs:","      native: ${{ steps.pins.outputs.native }}","      digest: ${{ steps.pins.outputs.digest }}","    steps:",...checkout.
map(line=>`      ${line}`),`      - ${action(setting.suite)}`,"        with:","          command: plan",...withProject(setting),"          version: ${{ inputs.v\
ersion || (github.ref_type == 'tag' && github.ref_name) || '' }}",`      - ${pullRequest}`,"        id: pins",`        ${action(setting.suite,"/resolve-pins")}`,
...setting.project==="."?[]:["        with:",...withProject(setting)],""],first="fromJSON(needs.plan.outputs.native).include[0]",quickJob=setting=>["  quick:","\
    name: one cell","    needs: plan",`    ${pullRequest}`,`    runs-on: \${{ ${first}.runner }}`,`    timeout-minutes: \${{ ${first}.minutes }}`,"    permissio\
ns:","      contents: read # to check the project out","    steps:",...checkout.map(line=>`      ${line}`),`      - ${action(setting.suite,"/build-native")}`," \
       with:",...withProject(setting),`          cell: \${{ ${first}.id }}`,"          plan-digest: ${{ needs.plan.outputs.digest }}","          install-tools: \
true",""],releaseJob=(plan,setting,sent)=>["  release:","    needs: plan","    if: ${{ github.event_name != 'pull_request'"+(sent?" && !inputs.run-id":"")+" }}",
"    permissions:","      contents: read # to check the project out","      id-token: write # for the certificate that the attestation of what was made is signe\
d with","      attestations: write # to keep it",`    ${action(setting.suite,"/.github/workflows/release.yml")}`,"    with:",...setting.project==="."?[]:[`     \
 project: ${JSON.stringify(setting.project)}`],"      attest: ${{ inputs.what != 'dry-run' }}",...signingSecrets(plan)],signingSecrets=plan=>{let clients=cellsOf(
plan,"client"),keys=clients.flatMap(({sign})=>sign?.by.kind??[]),macos=clients.flatMap(({signMacos})=>signMacos??[]),packages=clients.some(({signMacos,formats})=>signMacos&&
formats.some(({name})=>name==="pkg")),secrets=[...keys.includes("pkcs12")?["sign-pkcs12"]:[],...keys.some(kind=>kind!=="command")?["sign-password"]:[],...macos.
length>0?["sign-macos-pkcs12","sign-macos-password"]:[],...packages?["sign-macos-installer-pkcs12","sign-macos-installer-password"]:[],...macos.some(({notarize})=>notarize)?
["notary-key"]:[]];return secrets.length>0?["    secrets:",...secrets.map(name=>`      ${name}: \${{ secrets.${name.toUpperCase().replaceAll("-","_")} }}`)]:[]};async function suiteOf(uses,ports){let[named="",ref=""]=uses?.split("@")??[];if(uses)return{repository:named,ref};let[address,commit,tags]=await Promise.all([["\
remote","get-url","origin"],["rev-parse","HEAD"],["tag","--points-at","HEAD","v*"]].map(args=>git(args,ports))),repository=/^(?:https:\/\/github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(address??"")?.[1];return!repository||!/^[0-9a-f]{40}$/.test(commit??"")?{repository:"org/release-actions",ref:"v1"}:{repository,ref:commit??"",...optional(
"version",tags?.split(`
`).filter(Boolean).sort((a,b)=>b.length-a.length)[0])}}async function git(args,{processes,host}){let{code,stdout}=await processes.run({argv:["git","-C",host.suite,
...args]}).catch(()=>({code:1,stdout:""}));return code===0?stdout.trim():""}async function firstFiles({project,uses,force},ports){let folder=absolute(ports,project),configuration=join(folder,"release.yaml"),text=await firstConfiguration(
folder,configuration,force,ports),kept=!force&&await ports.files.has(configuration),plan=await loadPlan({project,config:void 0,...kept?{}:{configText:text}},ports),
repository=await repositoryOf(folder,ports),setting={suite:await suiteOf(uses,ports),project:relative(repository,folder)||"."},files=[configuration,join(repository,
workflowFile(plan,setting))],texts=[text,workflowText(plan,setting)];return{plan,files:files.map((path,index)=>({path,name:relative(repository,path),text:texts[index]??
""}))}}async function firstConfiguration(folder,configuration,force,ports){let{files}=ports,locks=(await Promise.all(LOCK_NAMES.map(async name=>await files.has(
join(folder,name))?[name]:[]))).flat(),own=!force&&await files.has(configuration),lock=own?void 0:chooseLock(locks),{project}=await loadProject({project:folder,
config:void 0,lock,...own?{}:{configText:""}},ports).catch(async error=>Promise.reject(await withLockCommand(error,folder,ports))),procfile=join(folder,"Procfil\
e");return configurationText(detect(project,{locks,procfile:await files.has(procfile)?await files.text(procfile):void 0}))}async function withLockCommand(error,folder,{
files}){if(!(error instanceof ReleaseError)||!error.problems.some(({code})=>code==="lock-missing"))return error;let path=join(folder,"pyproject.toml"),command=await files.
text(path).then(text=>lockCommand(readProject(text,basename(path)))).catch(()=>{});return command?new ReleaseError(error.problems.map(problem=>problem.code==="l\
ock-missing"?{...problem,fix:`Make one with \`${command}\`, and commit it`}:problem),error.exitCode):error}async function repositoryOf(folder,{files}){for(let above=folder;;above=
dirname(above)){if(await files.has(join(above,".git")))return above;if([".",above].includes(dirname(above)))return folder}}

return{firstFiles}})