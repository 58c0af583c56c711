import{commandNames,isCommand,loadCommand}from"./chunk-DR2PTZIH.js";import{acceptFields,flag,fromStrings,remedy}from"./chunk-XXMIPD4H.js";import{misconfigured}from"./chunk-HTBT4CKH.js";
import"./chunk-SQ6OKIXB.js";import{parseArgs}from"node:util";var common={verbose:flag({doc:"Show the output of every program that is run"})};async function cli(argv,streams){const[name="--help",...rest]=argv;if(name==="--\
version")return print(streams,`${streams.version}
`);if(name==="--help"||name==="-h"||name==="help")return print(streams,(await import("./help-E2ZDGPUF.js")).overview(await Promise.all(commandNames.map(loadCommand))));
if(!isCommand(name)){throw misconfigured([{code:"usage",fact:`'${name}' is not a command`,fix:remedy(name,commandNames,`Commands: ${commandNames.join(", ")}`)}])}
const command=await loadCommand(name);if(rest.includes("--help")||rest.includes("-h"))return print(streams,(await import("./help-E2ZDGPUF.js")).commandHelp(
command,common));const{verbose,...request}=parse(command,rest);return show(await command.run(request,await streams.ports({verbose:verbose===true})),streams)}function parse(command,argv){
const fields={...command.fields,...common};const problems=[];const raw=readFlags(fields,argv,problems);const request=acceptFields(fields,fromStrings(fields,raw),
"",problems);if(problems.length>0||!request)throw misconfigured(problems.map(finding=>usage(finding,fields,command.name)));return request}function readFlags(fields,argv,problems){
const named=Object.entries(fields).filter(([,field])=>!field.positional);const positional=Object.entries(fields).filter(([,field])=>field.positional).map(([name])=>name);
const options=Object.fromEntries(named.map(([name,field])=>[name,{type:field.kind==="flag"?"boolean":"string"}]));const{tokens}=parseArgs({args:[...argv],options,
strict:false,allowPositionals:true,tokens:true});const raw={};for(const token of tokens){if(token.kind==="positional"){const name=positional.shift();if(name)raw[name]=
token.value;else problems.push({key:token.value,fact:`'${token.value}' is one argument too many`,fix:"Leave it out"})}else if(token.kind==="option"){const value=token.
value&&!token.inlineValue&&/^-./.test(token.value)?void 0:token.value;readOption(token.name,token.rawName,value,fields,raw,problems)}}return raw}function readOption(name,rawName,value,fields,raw,problems){
const field=Object.hasOwn(fields,name)?fields[name]:void 0;if(!field||field.positional){const known=Object.keys(fields).filter(key=>!fields[key]?.positional).map(
key=>`--${key}`);problems.push({key:rawName,fact:`unknown flag ${rawName}`,fix:remedy(rawName,known,`Flags: ${known.join(", ")}`)})}else if(field.kind==="flag"){
raw[name]=value??"true"}else if(value===void 0){problems.push({key:rawName,fact:`${rawName} needs a value`,fix:field.doc})}else{raw[name]=field.kind==="list"&&raw[name]?
`${raw[name]}
${value}`:value}}function usage({key,fact,fix},fields,command){const field=fields[key.replace(/\[.*/,"")];return{code:"usage",fact,fix:`${fix} (see ${command} -\
-help)`,where:{key:field&&!field.positional?`--${key}`:key}}}async function show({stdout,table,deviations=[]},streams){if(table)streams.out((await import("./table-I4JBQVZL.js")).
renderTable(table));if(stdout!==void 0)streams.out(stdout);for(const deviation of deviations)streams.out(`${deviation}
`);return deviations.length>0?1:0}function print({out},text){out(text);return 0}export{cli};
