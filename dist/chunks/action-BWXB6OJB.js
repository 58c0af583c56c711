(function(__load,__later,__meta,require){"use strict";const {locating}=__load("chunk-AFY5QSAT.js");const {getInput,setFailed,setOutput,setSecret,summary}=__load("chunk-Z6IEU7WE.js");const {markdownTable}=__load("chunk-QCJDVBWC.js");const {ReleaseError,absolute,acceptFields,commandNames,failed,fromStrings,isCommand,loadCommand,misconfigured,releaseFolder,remedy}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");

async function action(name,ports){if(!isCommand(name))throw misconfigured([{code:"usage",fact:`'${name}' is not a command`,fix:remedy(name,commandNames,`Command\
s: ${commandNames.join(", ")}`),where:{key:"input command"}}]);let command=await loadCommand(name),request=readInputs(command),release=absolute(ports,releaseFolder(
request)),exchange=exchanged(command.exchange?.(request),ports);await fetchAll(exchange,release,ports);let warnings=[],located=locating(request,ports),outcome=await command.
run(request,remembering(ports,located,warnings)).catch(async thrown=>{let failure=thrown instanceof ReleaseError?new ReleaseError(thrown.problems.map(located),thrown.
exitCode,{cause:thrown}):thrown;throw failure instanceof ReleaseError&&await summarize(void 0,{Errors:failure.problems,Warnings:warnings}).catch(()=>{}),await store(
exchange?.spare,release,ports).catch(()=>{}),failure}),digest=await store(exchange?.store,release,ports);await publish(warnings,{...outcome,outputs:{...outcome.
outputs,...digest&&{digest}}})}function readInputs(command){let raw=Object.fromEntries(Object.keys(command.fields).map(name=>[name,getInput(name)]));for(let[name,
field]of Object.entries(command.fields))field.secret&&raw[name]&&keepSecret(name,raw[name]);let findings=[],request=acceptFields(command.fields,fromStrings(command.
fields,raw),"",findings);if(findings.length>0||!request)throw misconfigured(findings.map(({key,fact,fix})=>({code:"usage",fact,fix,where:{key:`input ${key}`}})));
return request}function keepSecret(name,value){setSecret(value),delete process.env[`INPUT_${name.toUpperCase()}`]}function exchanged(exchange,{host}){if(hasArtifacts(
host.env("ACTIONS_RESULTS_URL"),host.env("GITHUB_SERVER_URL")))return exchange;let wanted=exchange?.fetch.find(each=>"name"in each&&each.sha256);if(wanted&&"nam\
e"in wanted)throw failed({code:"artifacts-unavailable",fact:`artifact '${wanted.name}' is to be fetched, and this server has no artifacts that @actions/artifact\
 can use`,fix:"Run the steps of the line in one job, without the digests: they share the release folder"})}var hasArtifacts=(service,server="https://github.com")=>!!service&&
/(^|\.)(github\.com|ghe\.com|localhost)$/i.test(URL.canParse(server)?new URL(server).hostname:"");async function fetchAll(exchange,release,{artifacts}){for(let wanted of exchange?.
fetch??[])"name"in wanted?await artifacts.fetch({name:wanted.name},join(release,wanted.into??""),wanted.sha256):await artifacts.fetch(wanted,release)}async function store(what,release,{
artifacts,files}){if(!what||!await files.has(release))return"";let paths=(await files.list(release)).map(({path})=>path).filter(what.belongs);return paths.length>
0?artifacts.store(what.name,release,paths):""}var remembering=(ports,located,warnings)=>({...ports,reporter:{...ports.reporter,warn(found){let problem=located(found);
warnings.push(problem),ports.reporter.warn(problem)}}});async function summarize(summary2,problems){let found=Object.entries(problems).filter(([,each])=>each.length>
0),tables=found.length>0?await __later("chunk-R4CBTKYS.js").then(({problemsTable})=>found.map(([title,each])=>problemsTable(title,each))):[],text=[...summary2?
[summary2]:[],...tables].join(`
`);text&&process.env.GITHUB_STEP_SUMMARY&&await summary.addRaw(text,!0).write()}async function publish(warnings,{outputs={},table,summary:summary2=table,deviations=[]}){
for(let[name,value]of Object.entries(outputs))setOutput(name,value);await summarize(typeof summary2=="object"?markdownTable(summary2):summary2,{Warnings:warnings}),
deviations.length>0&&setFailed(deviations.join(`
`))}

return{action}})