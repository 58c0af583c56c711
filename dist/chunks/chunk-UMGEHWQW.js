import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{failed}from"./chunk-HTBT4CKH.js";import{dirname}from"node:path";function glob(pattern){const source=pattern.split("*").map(literal=>literal.replace(/[.+?^${}()|[\]\\]/g,"\\$&")).join("[^/]*");const regex=new RegExp(`^${source}\
$`);return text=>regex.test(text)}async function execute(steps,ports){for(const step of steps)await perform(step,ports)}async function perform(step,ports){const{files,network}=ports;switch(step.
do){case"run":await run(step,ports);return;case"write":return files.write(step.path,step.text,step.mode);case"copy":return files.copy(step.from,step.to,leftOut(
step.leaveOut??[]));case"remove":return files.remove(step.path);case"download":return download(step,ports,network);case"extract":return(await import("./archive-WQU7SUU3.js")).
extract(step,ports);case"archive":return(await import("./archive-WQU7SUU3.js")).archive(step,ports);case"normalize-wheel":return(await import("./wheel-IH3BC5A2.js")).
normalizeWheel(step,ports);case"tidy-site":return(await import("./site-ZNW7E67G.js")).tidySite(step,ports);case"gather-libraries":return(await import("./elf-EACVSOHG.js")).
gatherLibraries(step,ports);case"point-to-libraries":return(await import("./elf-EACVSOHG.js")).pointToLibraries(step,ports);case"strip":return(await import("./elf-EACVSOHG.js")).
strip(step,ports);case"empty-root":return(await import("./empty-root-EK7XBKAS.js")).emptyRoot(step,ports);case"answer":return(await import("./answer-KBDID56C.js")).
answer(step,ports)}}async function run(step,{processes,files}){const{code,stdout,stderr}=await processes.run(step);if(code!==0){throw failed({code:"command-fail\
ed",fact:`${step.label} ended with ${code===124?`no result within ${step.timeoutSeconds} s`:`exit code ${code}`}
${lastLines(`${stdout}
${stderr}`,40)}
`,fix:`Read its message above; to try it by hand: ${step.cwd?`cd ${quote(step.cwd)} && `:""}${step.argv.map(quote).join(" ")}`})}if(step.expect!==void 0&&!stdout.
includes(step.expect)){throw failed({code:"unexpected-result",fact:`${step.label} did not say '${step.expect}'
${lastLines(stdout,20)}
`,fix:"Read what it said instead"})}for(const output of step.outputs??[]){if(!await files.has(output)){throw await outputMissing(step,output,files)}}return stdout}
async function outputMissing({label},output,files){const beside=(await files.list(dirname(output)).catch(()=>[])).map(({path})=>path).filter(path=>!path.includes(
"/"));const fix=output.endsWith(".whl")?"The tag of the wheel is not the target's: compare its Python, ABI and platform with the plan's":"Compare its configurat\
ion with the plan";return failed({code:"output-missing",fact:`${label} ended well but did not write ${output}${beside.length>0?`; there are ${beside.join(", ")}`:
""}`,fix})}async function download(step,{cache,files},network){if(await cache.fetch(step.sha256,step.to)){if((await files.digest(step.to)).sha256===step.sha256)
return;await files.remove(step.to)}await network.download(step.url,step.sha256,step.to);await cache.store(step.sha256,step.to)}function leftOut(patterns){const whole=patterns.
filter(pattern=>pattern.includes("/")).map(glob);const names=patterns.filter(pattern=>!pattern.includes("/")).map(glob);return path=>whole.some(fits=>fits(path))||
names.some(fits=>fits(path.slice(path.lastIndexOf("/")+1)))}var lastLines=(text,count)=>text.trim().split("\n").slice(-count).join("\n");var quote=word=>/^[\w@%+=:,./-]+$/.
test(word)?word:`'${word.replaceAll("'",`'\\''`)}'`;export{execute,run,lastLines};
