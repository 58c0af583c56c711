(function(__load,__later,__meta,require){"use strict";const {commandWords}=__load("chunk-AVBOFCDW.js");const {normalizeName,projectOf}=__load("chunk-6KOOX2ED.js");function ownPython({interpreter,archive}){return interpreter==="host"?{interpreter}:{interpreter:"standalone",...archive?{archive}:{}}}var runsOnLinux=/-(none-any|(manylinux|linux)\S*_(x86_64|aarch64))\.whl$/;
function refusesOwnPython(name,{app,command,distributions,settings}){let{interpreter,archive}=ownPython(settings);return[...distributions.some(file=>projectOf(file)===
normalizeName(app.name)&&runsOnLinux.test(file))?[]:[{key:"destinations",fact:`${name} is for Linux, and no wheel of this release is`,fix:`Add linux-x86_64 to n\
ative.targets, or leave out ${name}`}],...commandWords(command)?[]:[{key:"command",fact:`it needs a shell, and ${name} starts the server without one`,fix:"Write\
 one program and its arguments; $NAME may stand among them. What more there is to do belongs into a program of the project"}],...interpreter==="host"||archive?[]:
[{key:`${name}.archive`,fact:`no interpreter archive is named for ${name}`,fix:"Name a python-build-standalone archive with url and sha256, or choose 'interpret\
er: host'"}]]}

return{ownPython,refusesOwnPython}})