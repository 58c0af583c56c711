import{escapeName}from"./chunk-5W5MQDIH.js";import"./chunk-SQ6OKIXB.js";import{posix}from"node:path";var policy="manylinux2014";var platformTag={"linux-x86_64":`${policy}_x86_64.manylinux_2_17_x86_64`};function stableAbi({cargo,pyproject}){
const dependencies=cargo?.["dependencies"];const pyo3=dependencies?.["pyo3"];const maturin=pyproject["tool"]?.["maturin"];const features=[...typeof pyo3==="obje\
ct"?pyo3.features??[]:[],...maturin?.features??[]];return features.map(feature=>/^(?:pyo3\/)?abi3-py(\d+)$/.exec(feature)?.[1]).find(Boolean)}var tags=facts=>{const abi3=stableAbi(
facts);const cp=`cp${facts.python.replace(".","")}`;return abi3?`cp${abi3}-abi3`:`${cp}-${cp}`};var wheelName=(app,facts,target)=>[`${escapeName(app.name)}-${app.
version}-${tags(facts)}-${platformTag[target]}.whl`];var sdistName=app=>`${escapeName(app.name)}-${app.version}.tar.gz`;function buildEnvironment({tools,cache,epoch,
path,project,homes}){return{PATH:`${tools}/bin:${path}`,CARGO_TARGET_DIR:`${cache}/cargo`,SOURCE_DATE_EPOCH:String(epoch),CARGO_ENCODED_RUSTFLAGS:[`--remap-path\
-prefix=${project}=/build`,...homes.map(home=>`--remap-path-prefix=${home}=/home`)].join(""),PYTHONHASHSEED:"0"}}var builder={name:"maturin",doc:"Rust extensio\
ns by maturin and zig: manylinux2014 wheels without a container",backends:["maturin"],targets:["linux-x86_64"],requirements:"native-build/maturin/requirements.t\
xt",programs:[{name:"cargo",debian:"cargo",otherwise:"Install Rust with rustup"},{name:"rustc",debian:"rustc",otherwise:"Install Rust with rustup"}],identifiers:(facts,target)=>[
`${tags(facts).split("-")[0]}-${target.replace("linux-","manylinux_")}`],wheels:wheelName,sdist:sdistName,steps(place){const{project,work,tools,output,epoch,app,
facts,target,homes,sdist}=place;const env=buildEnvironment(place);const[wheel=""]=wheelName(app,facts,target);const built=posix.join(work,"built",wheel);const repaired=posix.
join(work,"repaired",wheel);const hide={[project]:".",...Object.fromEntries(homes.map(home=>[home,"~"]))};return[{do:"run",label:"maturin build",argv:[`${tools}\
/bin/maturin`,"build","--release","--locked","--zig","--compatibility",policy,"--interpreter",`${tools}/bin/python`,"--out",posix.join(work,"built")],cwd:project,
env,outputs:[built]},{do:"run",label:"auditwheel repair",argv:[`${tools}/bin/auditwheel`,"repair","--plat",`${policy}_x86_64`,"--wheel-dir",posix.join(work,"rep\
aired"),built],cwd:work,env,outputs:[repaired]},{do:"normalize-wheel",from:repaired,to:posix.join(output,wheel),epoch,hide},{do:"run",label:"auditwheel show",argv:[
`${tools}/bin/auditwheel`,"show",posix.join(output,wheel)],cwd:work,env,expect:`"manylinux_2_17_x86_64"`},...sdist?[{do:"run",label:"maturin sdist",argv:[`${tools}\
/bin/maturin`,"sdist","--out",output],cwd:project,env,outputs:[posix.join(output,sdistName(app))]}]:[]]}};var maturin_default=builder;export{maturin_default as default,stableAbi};
