import{glob}from"./chunk-KQUC2HA2.js";import{run}from"./chunk-ZOE3XYBJ.js";async function execute(steps,ports){for(const[index,step]of steps.entries()){await perform(step,ports).catch(async failure=>{for(const ending of steps.slice(index+
1))if(ending.do==="run"&&ending.cleansUp)await perform(ending,ports).catch(()=>void 0);throw failure})}}async function allEnded(works){await Promise.allSettled(
works);return await Promise.all(works)}async function perform(step,ports){const{files,network}=ports;switch(step.do){case"run":await run(step,ports);return;case"\
write":return files.write(step.path,step.encoding?Buffer.from(`\uFEFF${step.text}`,"utf16le"):step.text,step.mode);case"copy":return files.copy(step.from,step.to,
leftOut(step.leaveOut??[]));case"copy-sources":return(await import("./sources-B52APR6O.js")).copySources(step,ports);case"remove":return files.remove(step.path);case"\
download":return download(step,ports,network);case"extract":return(await import("./archive-TRUDYDE7.js")).extract(step,ports);case"archive":return(await import("./archive-TRUDYDE7.js")).
archive(step,ports);case"join":return files.write(step.to,Buffer.concat(await Promise.all(step.from.map(files.bytes))),step.mode);case"normalize-wheel":return(await import("./wheel-T76ZY75O.js")).
normalizeWheel(step,ports);case"unpack-wheel":return(await import("./wheel-T76ZY75O.js")).unpackWheel(step,ports);case"tidy-site":return(await import("./site-QXKWXAGS.js")).
tidySite(step,ports);case"drop-files":return(await import("./site-QXKWXAGS.js")).dropFiles(step,ports);case"gather-libraries":return(await import("./elf-TDRSGNDR.js")).
gatherLibraries(step,ports);case"point-to-libraries":return(await import("./elf-TDRSGNDR.js")).pointToLibraries(step,ports);case"strip":return(await import("./elf-TDRSGNDR.js")).
strip(step,ports);case"empty-root":return(await import("./empty-root-FLGEBZF5.js")).emptyRoot(step,ports);case"window":return(await import("./window-ZHWYD5PZ.js")).
showWindow(step,ports);case"windows":return(await import("./windows-H3BBXB4E.js")).onWindows(step,ports);case"icns":return(await import("./macos-LMOTXDG6.js")).
makeIcns(step,ports);case"examine-macos":return(await import("./macos-LMOTXDG6.js")).examineMacos(step,ports);case"macos":return(await import("./macos-LMOTXDG6.js")).
onMacos(step,ports);case"point-scripts":return(await import("./scripts-U7ATLV5E.js")).pointScripts(step,ports);case"oci-image":return(await import("./pack-IWQQ7RGG.js")).
ociImage(step,ports);case"run-image":return(await import("./run-BT7Q5V6V.js")).runImage(step,ports);case"answer":return(await import("./answer-HHW2VGV4.js")).
answer(step,ports)}}async function download(step,{cache,files},network){if(await cache.fetch(step.sha256,step.to)){if((await files.digest(step.to)).sha256===step.
sha256)return;await files.remove(step.to)}await network.download(step.url,step.sha256,step.to);await cache.store(step.sha256,step.to)}function leftOut(patterns){
const whole=patterns.filter(pattern=>pattern.includes("/")).map(pattern=>glob(pattern.replace(/^\.\//,"")));const names=patterns.filter(pattern=>!pattern.includes(
"/")).map(glob);return path=>whole.some(fits=>fits(path))||names.some(fits=>fits(path.slice(path.lastIndexOf("/")+1)))}export{execute,allEnded};
