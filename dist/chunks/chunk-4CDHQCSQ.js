(function(__load,__later,__meta,require){"use strict";const {programsFolder,pythonIn,searchPath}=__load("chunk-OGDEHDNY.js");const {posix}=require("node:path");function pipInstall(place,target,{general=[],install=[],...beside}){let{pins,wheelsOnly,wheels,requirement,tools,work,path,epoch}=place,application=posix.join(work,
"application.txt"),pip=only=>[pythonIn(tools,place),"-m","pip",...general,"install","--quiet","--no-deps","--require-hashes","--only-binary",only,"--no-compile",
"--disable-pip-version-check","--target",target,...install],env={PATH:searchPath(place,programsFolder(tools,place),path),SOURCE_DATE_EPOCH:String(epoch)};return[
{do:"run",label:"pip install (pins)",argv:[...pip(wheelsOnly),"--find-links",wheels,"-r",pins],env,cwd:work,...beside},{do:"write",path:application,text:`${requirement}\

`},{do:"run",label:"pip install (wheel)",argv:[...pip(":all:"),"--no-index","--find-links",wheels,"-r",application],env,cwd:work},{do:"tidy-site",site:target},...findEntry(
place,target)]}function findEntry(place,site){let{module,attribute}=entryPoint(place);return module?[{do:"find-entry",site,entry:place.entry,module,attribute}]:
[]}var listPins=({pins,bundle})=>({do:"copy",from:pins,to:posix.join(bundle,"pins.txt")});function entryPoint({app,entry}){let[module="",called=""]=(app.scripts[entry]??
"").split(":").map(part=>part.trim());return{module,attribute:called.split(".")[0]??"",called}}var otherModules=({app,entry})=>app.scripts[entry]?Object.keys(app.
scripts).filter(name=>name!==entry).map(name=>entryPoint({app,entry:name}).module):[];function startScript(place,before){if(!place.app.scripts[place.entry])return foundScript(
place.entry,before);let{module,attribute,called}=entryPoint(place);return["import sys",...before,`sys.argv[0] = ${JSON.stringify(place.entry)}`,`from ${module} \
import ${attribute}`,`sys.exit(${called}())`,""].join(`
`)}var foundScript=(entry,before)=>["import sys",...before,"from importlib.metadata import distributions",`entry = ${JSON.stringify(entry)}`,"sys.argv[0] = entr\
y",'found = [each for known in distributions() for each in known.entry_points if (each.group, each.name) == ("console_scripts", entry)]','sys.exit(found[0].load\
()() if found else f"no package here has the console script {entry}")',""].join(`
`);

return{pipInstall,listPins,entryPoint,otherModules,startScript}})