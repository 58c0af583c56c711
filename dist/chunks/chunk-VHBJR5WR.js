import{run}from"./chunk-HLBZ5SZP.js";function glob(pattern){const source=pattern.split("*").map(literal=>literal.replace(/[.+?^${}()|[\]\\]/g,"\\$&")).join("[^/]*");const regex=new RegExp(`^${source}\
$`);return text=>regex.test(text)}async function execute(steps,ports){for(const step of steps)await perform(step,ports)}async function allEnded(works){await Promise.allSettled(works);return await Promise.
all(works)}async function perform(step,ports){const{files,network}=ports;switch(step.do){case"run":await run(step,ports);return;case"write":return files.write(step.
path,step.encoding?Buffer.from(`\uFEFF${step.text}`,"utf16le"):step.text,step.mode);case"copy":return files.copy(step.from,step.to,leftOut(step.leaveOut??[]));case"\
copy-sources":return(await import("./sources-B52APR6O.js")).copySources(step,ports);case"remove":return files.remove(step.path);case"download":return download(
step,ports,network);case"extract":return(await import("./archive-KQWSS7HH.js")).extract(step,ports);case"archive":return(await import("./archive-KQWSS7HH.js")).
archive(step,ports);case"join":return files.write(step.to,Buffer.concat(await Promise.all(step.from.map(files.bytes))),step.mode);case"normalize-wheel":return(await import("./wheel-NQOEBAGG.js")).
normalizeWheel(step,ports);case"unpack-wheel":return(await import("./wheel-NQOEBAGG.js")).unpackWheel(step,ports);case"tidy-site":return(await import("./site-JJ4GRO2W.js")).
tidySite(step,ports);case"gather-libraries":return(await import("./elf-4UUIBGT5.js")).gatherLibraries(step,ports);case"point-to-libraries":return(await import("./elf-4UUIBGT5.js")).
pointToLibraries(step,ports);case"strip":return(await import("./elf-4UUIBGT5.js")).strip(step,ports);case"empty-root":return(await import("./empty-root-HSF6XAHN.js")).
emptyRoot(step,ports);case"windows":return(await import("./windows-CWFGNW2E.js")).onWindows(step,ports);case"icns":return(await import("./macos-FRV74XSC.js")).
makeIcns(step,ports);case"examine-macos":return(await import("./macos-FRV74XSC.js")).examineMacos(step,ports);case"macos":return(await import("./macos-FRV74XSC.js")).
onMacos(step,ports);case"point-scripts":return(await import("./scripts-U7ATLV5E.js")).pointScripts(step,ports);case"oci-image":return(await import("./pack-HYPZLZNA.js")).
ociImage(step,ports);case"run-image":return(await import("./run-VABACKUY.js")).runImage(step,ports);case"answer":return(await import("./answer-GX5RA4AW.js")).
answer(step,ports)}}async function download(step,{cache,files},network){if(await cache.fetch(step.sha256,step.to)){if((await files.digest(step.to)).sha256===step.
sha256)return;await files.remove(step.to)}await network.download(step.url,step.sha256,step.to);await cache.store(step.sha256,step.to)}function leftOut(patterns){
const whole=patterns.filter(pattern=>pattern.includes("/")).map(pattern=>glob(pattern.replace(/^\.\//,"")));const names=patterns.filter(pattern=>!pattern.includes(
"/")).map(glob);return path=>whole.some(fits=>fits(path))||names.some(fits=>fits(path.slice(path.lastIndexOf("/")+1)))}export{glob,execute,allEnded};
