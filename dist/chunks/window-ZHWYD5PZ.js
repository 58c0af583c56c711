import{furnish,insideRoot}from"./chunk-MTEY3GE3.js";import"./chunk-3BW3QABX.js";import"./chunk-L3IIY3U3.js";import{lastLines}from"./chunk-ZOE3XYBJ.js";
import{quote}from"./chunk-TTBEETV7.js";import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/window.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/p\
osix"))}});var require_promises=__commonJS({"builtin:node:timers/promises?src/perform/window.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("nod\
e:timers/promises"))}});var import_posix=__toESM(require_posix(),1);var import_promises=__toESM(require_promises(),1);var header={size:0,version:1,format:2,width:4,height:5,littleEndian:7,bitsPerPixel:11,bytesPerLine:12,red:14,green:15,blue:16,colours:19};function readXwd(bytes){
const view=new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength);const word=name=>view.getUint32(4*header[name]);const[width,height,line,start]=[word("wi\
dth"),word("height"),word("bytesPerLine"),word("size")+12*word("colours")];const known=word("version")===7&&word("format")===2&&word("littleEndian")===0&&word("\
bitsPerPixel")===32&&word("red")===16711680&&word("green")===65280&&word("blue")===255;if(!known)throw new RangeError("not a picture of 24 bits in the format XW\
D 7");if(line<4*width||start+height*line>bytes.length)throw new RangeError(`a picture of ${width} × ${height} in ${bytes.length} bytes`);const data=new Uint8Array(
3*width*height);for(let y=0,to=0;y<height;y++){for(let from=start+y*line,end=from+4*width;from<end;from+=4,to+=3){data[to]=bytes[from+2]??0;data[to+1]=bytes[from+
1]??0;data[to+2]=bytes[from]??0}}return{width,height,data}}function drawnOn(screen){const{width,data}=screen;let[left,top,right,bottom]=[width,screen.height,-1,
-1];for(let at=0,pixel=0;at<data.length;at+=3,pixel++){if(!data[at]&&!data[at+1]&&!data[at+2])continue;const[x,y]=[pixel%width,Math.floor(pixel/width)];[left,top,
right,bottom]=[Math.min(left,x),Math.min(top,y),Math.max(right,x),y]}const part=cut(screen,{left,top,right,bottom});return part.data.some((value,at)=>value!==part.
data[at%3])?part:void 0}function cut({width,data},{left,top,right,bottom}){const[columns,rows]=[Math.max(0,right-left+1),Math.max(0,bottom-top+1)];const part=new Uint8Array(
3*columns*rows);for(let row=0;row<rows;row++)part.set(data.subarray(3*((top+row)*width+left),3*((top+row)*width+right+1)),3*row*columns);return{width:columns,height:rows,
data:part}}var ofDesktops=["/etc/fonts","/usr/share/fontconfig","/usr/share/fonts","/usr/share/X11"];var settlesWithin=5e3;async function showWindow(step,ports){const{files,
processes}=ports;const[root,screen]=[await files.temporary("root"),await files.temporary("screen")];const server=processes.start({argv:["Xvfb","-displayfd","1",
"-screen","0","1280x800x24","-br","-nocursor","-nolisten","tcp","-fbdir",screen]});try{await furnish(root,step,ports);for(const folder of ofDesktops)if(await files.
has(folder))await files.copy(folder,(0,import_posix.join)(root,folder));const display=await displayOf(server);const argv=await insideRoot(root,{argv:step.argv,env:[
"HOME=/tmp","LANG=C.UTF-8",`DISPLAY=:${display}`],user:"0:0"},ports);const picture=await drawn(step,argv,(0,import_posix.join)(screen,"Xvfb_screen0"),ports);const{
encode}=await import("./lib-D35AHWMF.js");await files.write(step.picture,encode({...picture,channels:3}))}finally{await server.stop();for(const folder of[
root,screen])await files.remove(folder)}}async function displayOf(server){const ended=server.ended.then(code=>({code}));for(let tries=0;tries<600;tries++){const display=/^(\d+)\n/m.
exec(server.output())?.[1];if(display)return display;if(await Promise.race([ended,(0,import_promises.setTimeout)(50)]))break}throw failed({code:"proof-impossibl\
e",fact:`Xvfb gives no screen
${lastLines(server.output(),10)}
`,fix:"Start it by hand: Xvfb -displayfd 1"})}async function drawn(step,argv,screen,{files,processes,host}){const client=processes.start({argv});const ended=client.
ended.then(code=>({code}));const deadline=host.now()+step.timeoutSeconds*1e3;let first;try{while(host.now()<deadline){const dead=await Promise.race([ended,(0,import_promises.setTimeout)(
250)]);if(dead)throw unseen(step,`ended with ${dead.code} and had no window`,client.output());const picture=drawnOn(readXwd(await files.bytes(screen)));if(picture&&
first&&(Buffer.compare(picture.data,first.picture.data)===0||host.now()-first.at>settlesWithin))return picture;first=picture&&{at:first?.at??host.now(),picture}}
throw unseen(step,`drew nothing within ${step.timeoutSeconds} s`,client.output())}finally{await client.stop()}}var unseen=({label,argv},what,output)=>failed({code:"\
no-window",fact:`${label} ${what}
${lastLines(output,20)}
`,fix:`Try it by hand, where it is unpacked or installed: xvfb-run ${argv.map(quote).join(" ")}. If it has no window, leave client.window out`});export{showWindow};
