(function(__load,__later,__meta,require){"use strict";const {quote}=__load("chunk-PC776ZS7.js");const {failed}=__load("chunk-COHJCBW2.js");const {dirname}=require("node:path/posix");async function run(step,{processes,files}){let{code,stdout,stderr,late}=await processes.run({...step,shown:!step.quiet});if(code!==0){let words=[stdout,stderr].
map(text=>lastLines(text,40)).filter(Boolean).join(`
`);throw failed({code:late?"time-limit":"command-failed",fact:`${step.label} ${late?`was not done within ${Math.round((step.timeoutSeconds??0)*100)/100} s`:`end\
ed with exit code ${code}`}
${words}
`,fix:`${late?"See above what it was at":"Read its message above"}; to try it by hand: ${step.cwd?`cd ${quote(step.cwd)} && `:""}${step.argv.map(quote).join(" ")}`})}
let expected=[step.expect??[]].flat();if(expected.length>0&&!expected.some(words=>stdout.includes(words)))throw failed({code:"unexpected-result",fact:`${step.label}\
 did not say '${expected.at(-1)}'
${lastLines(stdout,20)}
`,fix:"Read what it said instead"});for(let output of step.outputs??[])if(!await files.has(output))throw await outputMissing(step,output,files);return stdout}async function outputMissing({
label},output,files){let beside=(await files.list(dirname(output)).catch(()=>[])).map(({path})=>path).filter(path=>!path.includes("/")),fix=output.endsWith(".wh\
l")?"The tag of the wheel is not the target's: compare its Python, ABI and platform with the plan's":"Compare its configuration with the plan";return failed({code:"\
output-missing",fact:`${label} ended well but did not write ${output}${beside.length>0?`; there are ${beside.join(", ")}`:""}`,fix})}var lastLines=(text,count)=>text.
trim().split(`
`).slice(-count).join(`
`);

return{run,lastLines}})