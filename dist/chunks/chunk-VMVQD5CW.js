import{programsFolder,pythonIn,searchPath}from"./chunk-FFYFSFM2.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?bundles/packages.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);function pipInstall(place,target,{general=[],install=[]}){const{pins,wheelsOnly,wheels,requirement,tools,work,path,epoch}=place;const app=import_node_path.posix.
join(work,"application.txt");const pip=only=>[pythonIn(tools,place),"-m","pip",...general,"install","--quiet","--no-deps","--require-hashes","--only-binary",only,
"--no-compile","--disable-pip-version-check","--target",target,...install];const env={PATH:searchPath(place,programsFolder(tools,place),path),SOURCE_DATE_EPOCH:String(
epoch)};return[{do:"run",label:"pip install (pins)",argv:[...pip(wheelsOnly),"--find-links",wheels,"-r",pins],env,cwd:work},{do:"write",path:app,text:`${requirement}\

`},{do:"run",label:"pip install (wheel)",argv:[...pip(":all:"),"--no-index","--find-links",wheels,"-r",app],env,cwd:work},{do:"tidy-site",site:target}]}var listPins=({
pins,bundle})=>({do:"copy",from:pins,to:import_node_path.posix.join(bundle,"pins.txt")});function entryPoint({app,entry}){const[module="",attribute=""]=(app.scripts[entry]??
"").split(":").map(part=>part.trim());return{module,attribute}}function startScript(place,before){if(!place.app.scripts[place.entry])return foundScript(place.entry,
before);const{module,attribute}=entryPoint(place);const[first="",...rest]=attribute.split(".");return["import sys",...before,`sys.argv[0] = ${JSON.stringify(place.
entry)}`,`from ${module} import ${first}`,`sys.exit(${[first,...rest].join(".")}())`,""].join("\n")}var foundScript=(entry,before)=>["import sys",...before,"fro\
m importlib.metadata import distributions",`entry = ${JSON.stringify(entry)}`,"sys.argv[0] = entry",'found = [each for known in distributions() for each in know\
n.entry_points if (each.group, each.name) == ("console_scripts", entry)]','sys.exit(found[0].load()() if found else f"no package here has the console script {en\
try}")',""].join("\n");export{pipInstall,listPins,entryPoint,startScript};
