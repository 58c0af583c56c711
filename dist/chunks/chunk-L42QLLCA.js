(function(__load,__later,__meta,require){"use strict";const {programIn,programsFolder,pythonIn,searchPath}=__load("chunk-OGDEHDNY.js");const {normalizeName}=__load("chunk-6KOOX2ED.js");var cleanEnvironment=(place,at)=>({do:"run",label:"venv",argv:[place.interpreter,"-m","venv","--without-pip",at],outputs:[pythonIn(at,place)]}),pip=(place,environment,label,args,cwd)=>({
do:"run",label,argv:[pythonIn(place.tools,place),"-m","pip","--python",pythonIn(environment,place),"--disable-pip-version-check",...args],env:{PATH:searchPath(place,
programsFolder(place.tools,place),place.path)},...cwd&&{cwd}}),fromNoOther=run=>({...run,env:{...run.env,PIP_EXTRA_INDEX_URL:void 0,PIP_FIND_LINKS:void 0,PIP_NO_INDEX:void 0}}),
fromNowhereElse=(place,run)=>fromNoOther({...run,env:{...run.env,PIP_CONFIG_FILE:place.platform==="win32"?"nul":"/dev/null"}}),restore=(place,environment,pins,wheelsOnly2,wheels)=>place.
uv&&!wheels.includes(",")?restoreByUv(place,place.uv,environment,pins,wheelsOnly2,wheels):pip(place,environment,"pip install (pins)",installPins(pins,wheelsOnly2,
wheels)),restoreByUv=(place,uv,environment,pins,wheelsOnly2,wheels)=>({do:"run",label:"uv pip install (pins)",argv:[programIn(place.tools,"uv",place),"pip","ins\
tall","--quiet","--python",pythonIn(environment,place),"--no-deps","--require-hashes",...wheelsOnly2.split(",").filter(name=>name!==":none:").flatMap(name=>["--\
only-binary",name]),"-r",pins],env:{...uv,UV_FIND_LINKS:[wheels,uv.UV_FIND_LINKS].filter(Boolean).join(","),PATH:searchPath(place,programsFolder(place.tools,place),
place.path)}}),installPins=(pins,wheelsOnly2,wheels)=>["install","--quiet","--no-deps","--require-hashes","--only-binary",wheelsOnly2,...wheels?["--find-links",
wheels]:[],"-r",pins];function wheelsOnly(pinsText,sdists){if(sdists.length===0)return":all:";let allowed=new Set(sdists.map(normalizeName)),names=[...pinsText.
matchAll(/^([A-Za-z0-9][\w.-]*)(?:==| @ )/gm)].map(([,name=""])=>normalizeName(name));return[...new Set(names)].filter(name=>!allowed.has(name)).join(",")||":no\
ne:"}var check=(place,environment)=>pip(place,environment,"pip check",["check"]),exactRequirement=({name,version},hashes)=>`${name}==${version} ${hashes.map(sha256=>`\
--hash=sha256:${sha256}`).join(" ")}`;

return{cleanEnvironment,pip,fromNoOther,fromNowhereElse,restore,installPins,wheelsOnly,check,exactRequirement}})