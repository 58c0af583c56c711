import{glob}from"./chunk-E6RJWS47.js";import{run}from"./chunk-A3RS2OCQ.js";async function execute(steps,ports){for(let[next,past]=[0,0];next<steps.length;next=past){for(past=next+1;isBeside(steps[past]);)past++;await allEnded(steps.slice(
next,past).map(step=>perform(step,ports))).catch(async failure=>{for(let ending of steps.slice(past))ending.do==="run"&&ending.cleansUp&&await perform(ending,ports).
catch(()=>{});throw failure})}}var isBeside=step=>step?.do==="run"&&step.beside===!0;async function allEnded(works){return await Promise.allSettled(works),await Promise.
all(works)}async function perform(step,ports){let{files,network}=ports;switch(step.do){case"run":await run(step,ports);return;case"write":return files.write(step.
path,step.encoding?Buffer.from(`\uFEFF${step.text}`,"utf16le"):step.text,step.mode);case"copy":return files.copy(step.from,step.to,leftOut(step.leaveOut??[]));case"\
copy-sources":return(await import("./chunk-EFNYIPZ6.js")).copySources(step,ports);case"remove":return files.remove(step.path);case"download":return download(
step,ports,network);case"extract":return(await import("./chunk-SK6BID7G.js")).extract(step,ports);case"archive":return(await import("./chunk-SK6BID7G.js")).
archive(step,ports);case"join":return files.write(step.to,Buffer.concat(await Promise.all(step.from.map(files.bytes))),step.mode);case"normalize-wheel":return(await import("./chunk-WWNMCFI3.js")).
normalizeWheel(step,ports);case"unpack-wheel":return(await import("./chunk-WWNMCFI3.js")).unpackWheel(step,ports);case"tidy-site":return(await import("./site-CP4F2LO7.js")).
tidySite(step,ports);case"drop-files":return(await import("./site-CP4F2LO7.js")).dropFiles(step,ports);case"gather-libraries":return(await import("./chunk-7IMFZQJ4.js")).
gatherLibraries(step,ports);case"point-to-libraries":return(await import("./chunk-7IMFZQJ4.js")).pointToLibraries(step,ports);case"strip":return(await import("./chunk-7IMFZQJ4.js")).
strip(step,ports);case"empty-root":return(await import("./chunk-WFTNEG4F.js")).emptyRoot(step,ports);case"window":return(await import("./window-2SONEPBT.js")).
showWindow(step,ports);case"windows":return(await import("./windows-PDFH7G3J.js")).onWindows(step,ports);case"icns":return(await import("./macos-NXITRUU4.js")).
makeIcns(step,ports);case"examine-macos":return(await import("./macos-NXITRUU4.js")).examineMacos(step,ports);case"macos":return(await import("./macos-NXITRUU4.js")).
onMacos(step,ports);case"point-scripts":return(await import("./scripts-CVWMP2AS.js")).pointScripts(step,ports);case"oci-image":return(await import("./pack-5MQMOSOM.js")).
ociImage(step,ports);case"run-image":return(await import("./run-OTDWABCZ.js")).runImage(step,ports);case"answer":return(await import("./chunk-SLTAUADS.js")).
answer(step,ports)}}async function download(step,{cache,files},network){if(await cache.fetch(step.sha256,step.to)){if((await files.digest(step.to)).sha256===step.
sha256)return;await files.remove(step.to)}await network.download(step.url,step.sha256,step.to),await cache.store(step.sha256,step.to)}function leftOut(patterns){
let whole=patterns.filter(pattern=>pattern.includes("/")).map(pattern=>glob(pattern.replace(/^\.\//,""))),names=patterns.filter(pattern=>!pattern.includes("/")).
map(glob);return path=>whole.some(fits=>fits(path))||names.some(fits=>fits(path.slice(path.lastIndexOf("/")+1)))}export{execute,allEnded};
