import{quote}from"./chunk-TTBEETV7.js";import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/run.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posi\
x"))}});var import_posix=__toESM(require_posix(),1);async function run(step,{processes,files}){const{code,stdout,stderr,late}=await processes.run({...step,shown:!step.quiet});if(code!==0){const words=[stdout,stderr].
map(text=>lastLines(text,40)).filter(Boolean).join("\n");throw failed({code:late?"time-limit":"command-failed",fact:`${step.label} ${late?`was not done within ${Math.
round((step.timeoutSeconds??0)*100)/100} s`:`ended with exit code ${code}`}
${words}
`,fix:`${late?"See above what it was at":"Read its message above"}; to try it by hand: ${step.cwd?`cd ${quote(step.cwd)} && `:""}${step.argv.map(quote).join(" ")}`})}
const expected=[step.expect??[]].flat();if(expected.length>0&&!expected.some(words=>stdout.includes(words))){throw failed({code:"unexpected-result",fact:`${step.
label} did not say '${expected.at(-1)}'
${lastLines(stdout,20)}
`,fix:"Read what it said instead"})}for(const output of step.outputs??[]){if(!await files.has(output)){throw await outputMissing(step,output,files)}}return stdout}
async function outputMissing({label},output,files){const beside=(await files.list((0,import_posix.dirname)(output)).catch(()=>[])).map(({path})=>path).filter(path=>!path.
includes("/"));const fix=output.endsWith(".whl")?"The tag of the wheel is not the target's: compare its Python, ABI and platform with the plan's":"Compare its c\
onfiguration with the plan";return failed({code:"output-missing",fact:`${label} ended well but did not write ${output}${beside.length>0?`; there are ${beside.join(
", ")}`:""}`,fix})}var lastLines=(text,count)=>text.trim().split("\n").slice(-count).join("\n");export{run,lastLines};
