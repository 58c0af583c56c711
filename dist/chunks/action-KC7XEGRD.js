import{locating}from"./chunk-BOCWXLXC.js";import{getInput,setFailed,setOutput,setSecret,summary}from"./chunk-CZM74NSF.js";import{markdownTable}from"./chunk-AWFMZXFJ.js";
import{ReleaseError,absolute,acceptFields,commandNames,failed,fromStrings,isCommand,loadCommand,misconfigured,releaseFolder,remedy}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/front/action.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var import_posix=__toESM(require_posix(),1);async function action(name,ports){if(!isCommand(name)){throw misconfigured([{code:"usage",fact:`'${name}' is not a command`,fix:remedy(name,commandNames,`Comman\
ds: ${commandNames.join(", ")}`),where:{key:"input command"}}])}const command=await loadCommand(name);const request=readInputs(command);const release=absolute(ports,
releaseFolder(request));const exchange=exchanged(command.exchange?.(request),ports);await fetchAll(exchange,release,ports);const warnings=[];const located=locating(
request,ports);const outcome=await command.run(request,remembering(ports,located,warnings)).catch(async thrown=>{const failure=thrown instanceof ReleaseError?new ReleaseError(
thrown.problems.map(located),thrown.exitCode,{cause:thrown}):thrown;if(failure instanceof ReleaseError)await summarize(void 0,{Errors:failure.problems,Warnings:warnings}).
catch(()=>void 0);await store(exchange?.spare,release,ports).catch(()=>void 0);throw failure});const digest=await store(exchange?.store,release,ports);await publish(
warnings,{...outcome,outputs:{...outcome.outputs,...digest&&{digest}}})}function readInputs(command){const raw=Object.fromEntries(Object.keys(command.fields).map(
name=>[name,getInput(name)]));for(const[name,field]of Object.entries(command.fields))if(field.secret&&raw[name])keepSecret(name,raw[name]);const findings=[];const request=acceptFields(
command.fields,fromStrings(command.fields,raw),"",findings);if(findings.length>0||!request)throw misconfigured(findings.map(({key,fact,fix})=>({code:"usage",fact,
fix,where:{key:`input ${key}`}})));return request}function keepSecret(name,value){setSecret(value);delete process.env[`INPUT_${name.toUpperCase()}`]}function exchanged(exchange,{
host}){if(hasArtifacts(host.env("ACTIONS_RESULTS_URL"),host.env("GITHUB_SERVER_URL")))return exchange;const wanted=exchange?.fetch.find(each=>"name"in each&&each.
sha256);if(wanted&&"name"in wanted)throw failed({code:"artifacts-unavailable",fact:`artifact '${wanted.name}' is to be fetched, and this server has no artifacts\
 that @actions/artifact can use`,fix:"Run the steps of the line in one job, without the digests: they share the release folder"});return void 0}var hasArtifacts=(service,server="\
https://github.com")=>Boolean(service)&&/(^|\.)(github\.com|ghe\.com|localhost)$/i.test(URL.canParse(server)?new URL(server).hostname:"");async function fetchAll(exchange,release,{
artifacts}){for(const wanted of exchange?.fetch??[]){if("name"in wanted)await artifacts.fetch({name:wanted.name},(0,import_posix.join)(release,wanted.into??""),
wanted.sha256);else await artifacts.fetch(wanted,release)}}async function store(what,release,{artifacts,files}){if(!what||!await files.has(release))return"";const paths=(await files.
list(release)).map(({path})=>path).filter(what.belongs);return paths.length>0?artifacts.store(what.name,release,paths):""}var remembering=(ports,located,warnings)=>({
...ports,reporter:{...ports.reporter,warn(found){const problem=located(found);warnings.push(problem);ports.reporter.warn(problem)}}});async function summarize(summary2,problems){
const found=Object.entries(problems).filter(([,each])=>each.length>0);const tables=found.length>0?await import("./tables-UE66H2HW.js").then(({problemsTable})=>found.
map(([title,each])=>problemsTable(title,each))):[];const text=[...summary2?[summary2]:[],...tables].join("\n");if(text&&process.env["GITHUB_STEP_SUMMARY"])await summary.
addRaw(text,true).write()}async function publish(warnings,{outputs={},table,summary:summary2=table,deviations=[]}){for(const[name,value]of Object.entries(outputs))
setOutput(name,value);await summarize(typeof summary2==="object"?markdownTable(summary2):summary2,{Warnings:warnings});if(deviations.length>0)setFailed(deviations.
join("\n"))}export{action};
