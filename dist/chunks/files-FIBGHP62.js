import{loadPlan}from"./chunk-65ZSITW7.js";import"./chunk-7DUZQXHX.js";import"./chunk-URFQB733.js";import"./chunk-2Y5MLJOU.js";import"./chunk-EDUJ6HUR.js";
import"./chunk-U4VVJXHM.js";import"./chunk-74WZBINN.js";import{cellsOf}from"./chunk-XCKSHHOO.js";import"./chunk-JYHW3LPV.js";import"./chunk-RZVPB5QZ.js";
import"./chunk-ZOE3XYBJ.js";import"./chunk-ZXEPAKPS.js";import{LOCK_NAMES,loadProject,readProject,startScripts}from"./chunk-IQLHHSYY.js";import"./chunk-TTBEETV7.js";
import"./chunk-FFYFSFM2.js";import{isTable,optional,targets}from"./chunk-MWDDLPWO.js";import{ReleaseError,absolute}from"./chunk-6IOMZQNL.js";import{
__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/init/files.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/\
posix"))}});var import_posix=__toESM(require_posix(),1);function configurationText(found){const{lock}=found;return["# What pyproject.toml and the lock do not already say. The README of release-actions explains every \
key.",...lock?[`lock: ${lock.file} # beside it: ${lock.beside.join(", ")}`]:[],"native:",`  targets: [${found.targets.join(", ")}]`,`  # Which other machines pe\
ople have cannot be seen here: ${targets.filter(name=>!found.targets.includes(name)).join(", ")}`,...client(found.client),...server(found.server),""].join("\n")}
function client(found){if("missing"in found)return[`# No client: ${found.missing}`,"# client:","#   entry: SCRIPT"];return["client:",...extras(found.extras),`  \
entry: ${scalar(found.entry)}`,...found.windows?["  terminal: false # a gui script has windows of its own"]:[],"  interpreter: host # the packing machine's own \
Python; 'standalone' needs archives with url and sha256"]}function server(found){if("missing"in found)return[`# No server: ${found.missing}`,"# server:","#   co\
mmand: SCRIPT --port $PORT"];return["server:",...extras(found.extras),`  command: ${scalar(found.command)}${found.from==="Procfile"?" # from the Procfile":" # h\
ow it takes its port cannot be seen: check this"}`,`  destinations: [${found.destinations.join(", ")}]`,...found.destinations.includes("pypi")?["  pypi:","    c\
redentials: trusted # nothing is sent until the workflow and its environment are registered as a trusted publisher"]:[]]}var extras=names=>names.length>0?[`  ex\
tras: [${names.join(", ")}]`]:[];var scalar=text=>/^[A-Za-z][\w$./ -]*$/.test(text)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(text)&&!text.endsWith(" ")?text:
JSON.stringify(text);function detect(project,{locks,procfile}){const lock=locks.length>1?chooseLock(locks):void 0;const targets2=targetsOf(project);return{...lock&&{lock:{file:lock,
beside:locks.filter(name=>name!==lock)}},targets:targets2,client:clientOf(project,targets2),server:serverOf(project,procfile)}}var exported=["pylock.toml","requ\
irements.txt"];function chooseLock(locks){const own=locks.filter(name=>!exported.includes(name));const[only,...others]=own.length>0?own:locks;return others.length===
0?only:void 0}function lockCommand({data}){const tool=isTable(data["tool"])?data["tool"]:{};return["uv","poetry","pdm"].flatMap(name=>isTable(tool[name])?[`${name}\
 lock`]:[])[0]??"uv lock"}function targetsOf(project){const systems=classifiers(project).filter(each=>each.startsWith("Operating System ::"));return systems.length>
0&&systems.every(each=>each.includes(":: Microsoft"))?["windows-x86_64"]:["linux-x86_64"]}var classifiers=({data})=>{const{classifiers:said}=isTable(data["proje\
ct"])?data["project"]:{};return Array.isArray(said)?said.map(String):[]};var serving=/(?:^|[-_.])(?:server|backend)$/;var startable=({scripts})=>Object.keys(scripts).
filter(name=>/^[\w.-]+$/.test(name)&&/^[\w.]+:[\w.]+$/.test(scripts[name]??"")).sort();function clientOf(project,targets2){const{scripts:consoles}=project;const scripts=startable(
{scripts:startScripts(project)}).filter(name=>!serving.test(name));const[only,...others]=scripts;const entry=scripts.find(name=>name===project.name)??(others.length===
0?only:void 0);if(!entry)return{missing:only?`the project has several scripts (${scripts.join(", ")}), and none has its name`:"the project has no script that a \
person would start"};if(targets2.some(target=>target.startsWith("windows")))return{missing:"a client for Windows needs a Python archive with url and sha256 unde\
r client.archives"};return{entry,...!consoles[entry]&&{windows:true},extras:extrasNamed(project,["client","cli","gui","desktop"])}}function serverOf(project,procfile){
const extras2=extrasNamed(project,["server","backend"]);const destinations=["index",...procfile===void 0?[]:["heroku"],...classifiers(project).some(each=>each.startsWith(
"Private ::"))?[]:["pypi"]];const web=/^web:[ \t]*(\S.*)$/m.exec(procfile??"")?.[1]?.trim();if(web)return{command:web,from:"Procfile",extras:extras2,destinations};
const[script,...others]=startable(project).filter(name=>serving.test(name));if(script&&others.length===0)return{command:`${script} --port $PORT`,from:"script",extras:extras2,
destinations};if(script)return{missing:`several console scripts look like a server: ${[script,...others].join(", ")}`};return{missing:extras2.length>0?`there is\
 an extra '${extras2[0]}', and neither a Procfile nor a console script named …-server says how it starts`:"nothing here looks like one: no Procfile, no extra \
server or backend, no console script named …-server"}}var extrasNamed=({extras:extras2},names)=>names.filter(name=>Object.hasOwn(extras2,name));var checkout=["- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0","  with:","    persist-credentials: false"];var action=({repository,ref,
version},path="")=>`uses: ${repository}${path}@${ref}${version?` # ${version}`:""}`;var permissions={pypi:"id-token: write # for Trusted Publishing: proves to the index which workflow this is","github-release":"contents: write # to make the rel\
ease on GitHub"};var sending=cells=>new Set(cells.flatMap(({destinations})=>destinations.filter(({name,settings})=>name in permissions||name==="heroku"&&settings?.["\
git"]).map(({name})=>name)));var sends=cells=>sending(cells).size>0;function publishJob(cells,setting){const names=sending(cells);const asked=Object.keys(permissions).
filter(name=>names.has(name));const[onGitHub,pushed]=[names.has("github-release"),names.has("heroku")];if(names.size===0)return["","  # No job publishes: no des\
tination of release.yaml sends anything. Name pypi or github-release there, or server.heroku.git, and run init again."];return["","  # In this workflow and not \
in the one above: an index knows a publisher by the workflow that its job is written in.","  publish:","    name: publish","    needs: [plan, release]","    # B\
y hand only from the default branch or from a tag. The environment may ask for more: reviewers, branches.","    if: ${{ !cancelled() && needs.plan.result == 'su\
ccess' && (needs.release.result == 'success' || (inputs.run-id && needs.release.result == 'skipped')) && (github.event_name == 'push' || (inputs.what == 'releas\
e' && (github.ref_type == 'tag' || github.ref_name == github.event.repository.default_branch))) }}","    runs-on: ubuntu-24.04","    timeout-minutes: 45","    e\
nvironment: release","    permissions:","      actions: read # for run-id: to fetch what that run has made",...asked.map(name=>`      ${permissions[name]}`),"  \
  steps:",...onGitHub?checkout.map(line=>`      ${line}`):[],`      - ${action(setting.suite,"/publish-server")}`,"        with:",...onGitHub&&setting.project!==
"."?[`          project: ${JSON.stringify(setting.project)}`]:[],"          digest: ${{ needs.release.outputs.digest }}","          run-id: ${{ inputs.run-id }}",
"          send: true","          github-token: ${{ github.token }}",...pushed?["        env:","          HEROKU_API_KEY: ${{ secrets.HEROKU_API_KEY }}"]:[]]}var workflowFile=({application:{name}},{project})=>`.github/workflows/${project==="."?"release":`release-${name}`}.yml`;function workflowText(plan,setting){const{
application:{name}}=plan;const[title,tags]=setting.project==="."?["release","v*"]:[`release ${name}`,`${name}-v*`];const cells=cellsOf(plan,"server");const sent=sends(
cells);return[...head(title,tags,sent),...planJob(setting),...quickJob(setting),...releaseJob(plan,setting,sent),...publishJob(cells,setting),""].join("\n")}var head=(title,tags,sent)=>[
"# Written by `init` of release-actions, and yours from then on.","# A pull request sees what a release would make. A version tag releases; so does a run by han\
d, where it is asked to.","# To go on after a failure, run the failed jobs of that run again: what is finished, or out already, is not done twice.",...sent?["# \
Where that cannot be, start this by hand at the same tag or branch and name the run: what it has made is sent."]:[],`name: ${title}`,"","on:","  pull_request:",
"  push:",`    tags: ['${tags}']`,"  workflow_dispatch:","    inputs:","      what:","        description: dry-run makes and proves the release, and sends nothi\
ng","        type: choice","        options: [dry-run, release]","        default: dry-run","      version:","        description: The version to release. Nothi\
ng is made if the project has another one","        type: string","        required: true",...sent?["      run-id:","        description: Of an ended run at thi\
s commit, the number in its address. Its release is sent, and nothing is made anew","        type: string"]:[],"","permissions: {}","","concurrency:",`  group: ${title.
replace(" ","-")}-\${{ github.ref }}`,"  cancel-in-progress: ${{ github.event_name == 'pull_request' }} # a release is never cut off","","jobs:"];var withProject=({
project})=>project==="."?[]:[`          project: ${JSON.stringify(project)}`];var pullRequest="if: ${{ github.event_name == 'pull_request' }}";var planJob=setting=>[
"  plan:","    name: plan and pins","    runs-on: ubuntu-24.04","    timeout-minutes: 15","    permissions:","      contents: read # to check the project out","\
    outputs:","      native: ${{ steps.pins.outputs.native }}","      digest: ${{ steps.pins.outputs.digest }}","    steps:",...checkout.map(line=>`      ${line}`),
`      - ${action(setting.suite)}`,"        with:","          command: plan",...withProject(setting),"          version: ${{ inputs.version || (github.ref_type \
== 'tag' && github.ref_name) || '' }}",`      - ${pullRequest}`,"        id: pins",`        ${action(setting.suite,"/resolve-pins")}`,...setting.project==="."?[]:
["        with:",...withProject(setting)],""];var first="fromJSON(needs.plan.outputs.native).include[0]";var quickJob=setting=>["  quick:","    name: one cell",
"    needs: plan",`    ${pullRequest}`,`    runs-on: \${{ ${first}.runner }}`,`    timeout-minutes: \${{ ${first}.minutes }}`,"    permissions:","      contents\
: read # to check the project out","    steps:",...checkout.map(line=>`      ${line}`),`      - ${action(setting.suite,"/build-native")}`,"        with:",...withProject(
setting),`          cell: \${{ ${first}.id }}`,"          plan-digest: ${{ needs.plan.outputs.digest }}","          install-tools: true",""];var releaseJob=(plan,setting,sent)=>[
"  release:","    needs: plan","    if: ${{ github.event_name != 'pull_request'"+(sent?" && !inputs.run-id":"")+" }}","    permissions:","      contents: read #\
 to check the project out","      id-token: write # for the certificate that the attestation of what was made is signed with","      attestations: write # to ke\
ep it",`    ${action(setting.suite,"/.github/workflows/release.yml")}`,"    with:",...setting.project==="."?[]:[`      project: ${JSON.stringify(setting.project)}`],
"      attest: ${{ inputs.what != 'dry-run' }}",...signingSecrets(plan)];var signingSecrets=plan=>{const clients=cellsOf(plan,"client");const keys=clients.flatMap(
({sign})=>sign?.by.kind??[]);const macos=clients.flatMap(({signMacos})=>signMacos??[]);const packages=clients.some(({signMacos,formats})=>signMacos&&formats.some(
({name})=>name==="pkg"));const secrets=[...keys.includes("pkcs12")?["sign-pkcs12"]:[],...keys.some(kind=>kind!=="command")?["sign-password"]:[],...macos.length>
0?["sign-macos-pkcs12","sign-macos-password"]:[],...packages?["sign-macos-installer-pkcs12","sign-macos-installer-password"]:[],...macos.some(({notarize})=>notarize)?
["notary-key"]:[]];return secrets.length>0?["    secrets:",...secrets.map(name=>`      ${name}: \${{ secrets.${name.toUpperCase().replaceAll("-","_")} }}`)]:[]};async function suiteOf(uses,ports){const[named="",ref=""]=uses?.split("@")??[];if(uses)return{repository:named,ref};const[address,commit,tags]=await Promise.all(
[["remote","get-url","origin"],["rev-parse","HEAD"],["tag","--points-at","HEAD","v*"]].map(args=>git(args,ports)));const repository=/^(?:https:\/\/github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(address??"")?.[1];if(!repository||!/^[0-9a-f]{40}$/.test(commit??""))return{repository:"org/release-actions",ref:"v1"};return{repository,ref:commit??"",...optional(
"version",tags?.split("\n").filter(Boolean).sort((a,b)=>b.length-a.length)[0])}}async function git(args,{processes,host}){const{code,stdout}=await processes.run(
{argv:["git","-C",host.suite,...args]}).catch(()=>({code:1,stdout:""}));return code===0?stdout.trim():""}async function firstFiles({project,uses,force},ports){const folder=absolute(ports,project);const configuration=(0,import_posix.join)(folder,"release.yaml");const text=await firstConfiguration(
folder,configuration,force,ports);const kept=!force&&await ports.files.has(configuration);const plan=await loadPlan({project,config:void 0,...kept?{}:{configText:text}},
ports);const repository=await repositoryOf(folder,ports);const setting={suite:await suiteOf(uses,ports),project:(0,import_posix.relative)(repository,folder)||"."};
const files=[configuration,(0,import_posix.join)(repository,workflowFile(plan,setting))];const texts=[text,workflowText(plan,setting)];return{plan,files:files.map(
(path,index)=>({path,name:(0,import_posix.relative)(repository,path),text:texts[index]??""}))}}async function firstConfiguration(folder,configuration,force,ports){
const{files}=ports;const locks=(await Promise.all(LOCK_NAMES.map(async name=>await files.has((0,import_posix.join)(folder,name))?[name]:[]))).flat();const own=!force&&
await files.has(configuration);const lock=own?void 0:chooseLock(locks);const{project}=await loadProject({project:folder,config:void 0,lock,...own?{}:{configText:""}},
ports).catch(async error=>Promise.reject(await withLockCommand(error,folder,ports)));const procfile=(0,import_posix.join)(folder,"Procfile");return configurationText(
detect(project,{locks,procfile:await files.has(procfile)?await files.text(procfile):void 0}))}async function withLockCommand(error,folder,{files}){if(!(error instanceof
ReleaseError)||!error.problems.some(({code})=>code==="lock-missing"))return error;const path=(0,import_posix.join)(folder,"pyproject.toml");const command=await files.
text(path).then(text=>lockCommand(readProject(text,(0,import_posix.basename)(path)))).catch(()=>void 0);if(!command)return error;return new ReleaseError(error.problems.
map(problem=>problem.code==="lock-missing"?{...problem,fix:`Make one with \`${command}\`, and commit it`}:problem),error.exitCode)}async function repositoryOf(folder,{
files}){for(let above=folder;;above=(0,import_posix.dirname)(above)){if(await files.has((0,import_posix.join)(above,".git")))return above;if([".",above].includes(
(0,import_posix.dirname)(above)))return folder}}export{firstFiles};
