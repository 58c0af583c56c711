import{ReleaseError,describe}from"./chunk-HTBT4CKH.js";async function main(door){const abort=new AbortController;for(const[signal,status2]of[["SIGINT",130],["SIGTERM",143]]){process.on(signal,()=>{process.exitCode=status2;
abort.abort(new Interrupted(status2))})}const asAction=process.argv.length<=2&&Boolean(process.env["GITHUB_ACTIONS"]);const status=await(asAction?runAction(door,
abort.signal):runCli(abort.signal)).catch(error=>complain(error,asAction));if(process.stdout.writableLength>0)await new Promise(resolve=>process.stdout.write("",
resolve));process.exit(abort.signal.aborted?process.exitCode:status)}var Interrupted=class extends Error{status;constructor(status){super("interrupted");this.status=
status}};async function runCli(signal){process.stdout.on("error",error=>process.exit(error.code==="EPIPE"?0:1));const{cli}=await import("./cli-44TPWPZZ.js");
const ports=async({verbose})=>(await import("./local-PUUMZZ4I.js")).localPorts({verbose,signal});return cli(process.argv.slice(2),{out:text=>void process.
stdout.write(text),ports,version:"0.1.0"})}async function runAction(door,signal){const[{action},{githubPorts}]=await Promise.all([import("./action-6ZEXKENL.js"),
import("./github-BJTQRICL.js")]);await action(door??process.env["INPUT_COMMAND"]??"",githubPorts(signal));return Number(process.exitCode??0)}async function complain(error,asAction){
if(error instanceof Interrupted)return error.status;const{problems,exitCode}=error instanceof ReleaseError?error:{problems:[system(error)],exitCode:1};if(asAction)
await annotate(problems);else for(const problem of problems)process.stderr.write(`error: ${describe(problem)}
`);return exitCode}async function annotate(problems){const core=await import("./core-M24GH4I5.js");for(const problem of problems){const{file,line}=problem.
where??{};core.error(describe(problem),{title:problem.code,...file&&{file},...line&&{startLine:line}})}}var systemErrors={ENOSPC:["disk-full","Make room on the \
disk and run again; nothing half-made was kept"],EDQUOT:["disk-full","Your quota is used up: make room and run again"],EACCES:["no-permission","Check who owns t\
hat file or folder"],EPERM:["no-permission","Check who owns that file or folder"],EROFS:["no-permission","That file system is read-only: name another folder wit\
h --output"]};function system(error){const{code="",message=String(error),stack}=error??{};const[name,fix]=systemErrors[code]??[];if(name&&fix)return{code:name,fact:message,
fix};return{code:"internal",fact:stack??message,fix:"This is a fault of release-actions: please report it with the lines above"}}export{main};
