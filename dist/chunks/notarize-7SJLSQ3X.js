(function(__load,__later,__meta,require){"use strict";const {ReleaseError,failed}=__load("chunk-COHJCBW2.js");var verdictOf=status=>status==="Accepted"?"accepted":status==="In Progress"?"waiting":"refused";function issuesOf(log){let{issues,statusSummary}=parsed(log),found=(Array.
isArray(issues)?issues:[]).map(({severity,path,message})=>`${String(severity)}: ${String(path)}: ${String(message)}`);return found.length>0?found:[typeof statusSummary==
"string"?statusSummary:"its log says nothing that can be read"]}function parsed(text){try{return JSON.parse(text)}catch{return{}}}var nextWait=(asked,chance)=>Math.
min(5e3*1.5**asked,3e4)*(.75+chance/2);var silences=5;async function notarize(submission,ports){let{notary,record}=submission,id=await begun(record,notary)??await submit(submission,ports);if(ports.reporter.
note(`the notary knows it as ${id}`),await untilDecided(id,submission,ports)==="refused")throw failed({code:"notary-refused",fact:`Apple's notary refuses ${submission.
name} (${id}):
${issuesOf(await notary.log(id)).join(`
`)}
`,fix:"Mend what it names; a build that is not another one is not submitted again"})}async function begun({id,uploaded},notary){if(id)return uploaded||verdictOf(
await notary.status(id))!=="waiting"?id:void 0}async function submit({name,record,kept,notary},{files}){let{id,upload}=await notary.submit(name,record.sha256);return await kept.
write({...record,id}),await notary.upload(await files.bytes(kept.archive),record.sha256,upload),await kept.write({...record,id,uploaded:!0}),id}async function untilDecided(id,{
notary,wait,pace=asked=>nextWait(asked,Math.random())},{host}){let deadline=host.now()+wait*6e4;for(let asked=0,silent=0;;asked++){let answer=await notary.status(
id).then(status=>verdictOf(status),error=>passes(error)&&++silent<=silences?"silent":Promise.reject(error));if(answer!=="silent"&&(silent=0),answer==="accepted"||
answer==="refused")return answer;if(host.now()>deadline)throw failed({code:"notary-late",fact:`Apple's notary has not decided of ${id} within ${wait} minutes`,fix:"\
Run it again later: it goes on with the same submission, without another upload; or raise client.sign-macos.notarize.wait"});await host.wait(pace(asked))}}var passes=error=>error instanceof
ReleaseError&&error.problems[0]?.code==="notary-unreachable";

return{notarize}})