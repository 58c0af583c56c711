import{markdownTable}from"./chunk-XOW6GLUO.js";import{getInput,setFailed,setOutput,setSecret,summary}from"./chunk-CZM74NSF.js";import{absolute,releaseFolder}from"./chunk-N7DAP23K.js";
import{acceptFields,commandNames,fromStrings,isCommand,loadCommand,misconfigured,remedy}from"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";async function action(name,ports){if(!isCommand(name)){throw misconfigured([{code:"usage",fact:`'${name}' is not a command`,fix:remedy(name,commandNames,`Comman\
ds: ${commandNames.join(", ")}`),where:{key:"input command"}}])}const command=await loadCommand(name);const request=readInputs(command);const release=absolute(ports,
releaseFolder(request));const exchange=ports.host.env("ACTIONS_RESULTS_URL")?command.exchange?.(request):void 0;await fetchAll(exchange,release,ports);const outcome=await command.
run(request,ports);const digest=await storeAll(exchange,release,ports);await publish({...outcome,outputs:{...outcome.outputs,...digest&&{digest}}})}function readInputs(command){
const raw=Object.fromEntries(Object.keys(command.fields).map(name=>[name,getInput(name)]));for(const[name,field]of Object.entries(command.fields))if(field.secret&&
raw[name])setSecret(raw[name]);const findings=[];const request=acceptFields(command.fields,fromStrings(command.fields,raw),"",findings);if(findings.length>0||!request)
throw misconfigured(findings.map(({key,fact,fix})=>({code:"usage",fact,fix,where:{key:`input ${key}`}})));return request}async function fetchAll(exchange,release,{
artifacts}){for(const wanted of exchange?.fetch??[]){if("name"in wanted)await artifacts.fetch({name:wanted.name},release,wanted.sha256);else await artifacts.fetch(
wanted,release)}}async function storeAll(exchange,release,{artifacts,files}){if(!exchange?.store)return"";const{name,belongs}=exchange.store;const paths=(await files.
list(release)).map(({path})=>path).filter(belongs);return artifacts.store(name,release,paths)}async function publish({outputs={},table,deviations=[]}){for(const[
name,value]of Object.entries(outputs))setOutput(name,value);if(table&&process.env["GITHUB_STEP_SUMMARY"])await summary.addRaw(markdownTable(table),true).write();
if(deviations.length>0)setFailed(deviations.join("\n"))}export{action};
