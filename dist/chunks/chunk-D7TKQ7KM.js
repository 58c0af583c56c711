(function(__load,__later,__meta,require){"use strict";const {glob}=__load("chunk-MDWPDO2G.js");const {run}=__load("chunk-33XI55CY.js");async function execute(steps,ports){for(let[next,past]=[0,0];next<steps.length;next=past){for(past=next+1;isBeside(steps[past]);)past++;await allEnded(steps.slice(
next,past).map(step=>perform(step,ports))).catch(async failure=>{for(let ending of steps.slice(past))ending.do==="run"&&ending.cleansUp&&await perform(ending,ports).
catch(()=>{});throw failure})}}var isBeside=step=>step?.do==="run"&&step.beside===!0;async function allEnded(works){return await Promise.allSettled(works),await Promise.
all(works)}async function perform(step,ports){let{files,network}=ports;switch(step.do){case"run":await run(step,ports);return;case"write":return files.write(step.
path,step.encoding?Buffer.from(`\uFEFF${step.text}`,"utf16le"):step.text,step.mode);case"copy":return files.copy(step.from,step.to,leftOut(step.leaveOut??[]));case"\
copy-sources":return(await __later("chunk-KHWDTX3Q.js")).copySources(step,ports);case"remove":return files.remove(step.path);case"download":return download(
step,ports,network);case"extract":return(await __later("chunk-NDRFX2R2.js")).extract(step,ports);case"archive":return(await __later("chunk-NDRFX2R2.js")).
archive(step,ports);case"join":return files.write(step.to,Buffer.concat(await Promise.all(step.from.map(files.bytes))),step.mode);case"normalize-wheel":return(await __later("chunk-HRDVNNBB.js")).
normalizeWheel(step,ports);case"unpack-wheel":return(await __later("chunk-HRDVNNBB.js")).unpackWheel(step,ports);case"tidy-site":return(await __later("site-QOZLMDKE.js")).
tidySite(step,ports);case"find-entry":return(await __later("site-QOZLMDKE.js")).findEntry(step,ports);case"drop-files":return(await __later("site-QOZLMDKE.js")).
dropFiles(step,ports);case"record-site":return(await __later("site-QOZLMDKE.js")).recordSite(step,ports);case"gather-libraries":return(await __later("chunk-YECVGO72.js")).
gatherLibraries(step,ports);case"point-to-libraries":return(await __later("chunk-YECVGO72.js")).pointToLibraries(step,ports);case"strip":return(await __later("chunk-YECVGO72.js")).
strip(step,ports);case"empty-root":return(await __later("chunk-2E2MYUXR.js")).emptyRoot(step,ports);case"window":return(await __later("window-ZDFX7P3R.js")).
showWindow(step,ports);case"windows":return(await __later("windows-6DRRU4FJ.js")).onWindows(step,ports);case"icns":return(await __later("macos-G2YUT2KZ.js")).
makeIcns(step,ports);case"examine-macos":return(await __later("macos-G2YUT2KZ.js")).examineMacos(step,ports);case"macos":return(await __later("macos-G2YUT2KZ.js")).
onMacos(step,ports);case"point-scripts":return(await __later("scripts-NTV2XNSM.js")).pointScripts(step,ports);case"oci-image":return(await __later("pack-KVDVMOXT.js")).
ociImage(step,ports);case"run-image":return(await __later("run-J5YIZFGG.js")).runImage(step,ports);case"answer":return(await __later("chunk-OWAXA7FN.js")).
answer(step,ports)}}async function download(step,{cache,files},network){if(await cache.fetch(step.sha256,step.to)){if((await files.digest(step.to)).sha256===step.
sha256)return;await files.remove(step.to)}await network.download(step.url,step.sha256,step.to),await cache.store(step.sha256,step.to)}function leftOut(patterns){
let whole=patterns.filter(pattern=>pattern.includes("/")).map(pattern=>glob(pattern.replace(/^\.\//,""))),names=patterns.filter(pattern=>!pattern.includes("/")).
map(glob);return path=>whole.some(fits=>fits(path))||names.some(fits=>fits(path.slice(path.lastIndexOf("/")+1)))}

return{execute,allEnded}})