(function(__load,__later,__meta,require){"use strict";const {furnish,insideRoot}=__load("chunk-2E2MYUXR.js");__load("chunk-YECVGO72.js");__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");const {lastLines}=__load("chunk-33XI55CY.js");const {quote}=__load("chunk-PC776ZS7.js");const {failed}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");const {setTimeout:sleep}=require("node:timers/promises");

var header={size:0,version:1,format:2,width:4,height:5,littleEndian:7,bitsPerPixel:11,bytesPerLine:12,red:14,green:15,blue:16,colours:19};function readXwd(bytes){
let view=new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength),word=name=>view.getUint32(4*header[name]),[width,height,line,start]=[word("width"),word("h\
eight"),word("bytesPerLine"),word("size")+12*word("colours")];if(!(word("version")===7&&word("format")===2&&word("littleEndian")===0&&word("bitsPerPixel")===32&&
word("red")===16711680&&word("green")===65280&&word("blue")===255))throw new RangeError("not a picture of 24 bits in the format XWD 7");if(line<4*width||start+height*
line>bytes.length)throw new RangeError(`a picture of ${width} \xD7 ${height} in ${bytes.length} bytes`);let data=new Uint8Array(3*width*height);for(let y=0,to=0;y<
height;y++)for(let from=start+y*line,end=from+4*width;from<end;from+=4,to+=3)data[to]=bytes[from+2]??0,data[to+1]=bytes[from+1]??0,data[to+2]=bytes[from]??0;return{
width,height,data}}function drawnOn(screen){let{width,data}=screen,[left,top,right,bottom]=[width,screen.height,-1,-1];for(let at=0,pixel=0;at<data.length;at+=3,
pixel++){if(!data[at]&&!data[at+1]&&!data[at+2])continue;let[x,y]=[pixel%width,Math.floor(pixel/width)];[left,top,right,bottom]=[Math.min(left,x),Math.min(top,y),
Math.max(right,x),y]}let part=cut(screen,{left,top,right,bottom});return part.data.some((value,at)=>value!==part.data[at%3])?part:void 0}function cut({width,data},{
left,top,right,bottom}){let[columns,rows]=[Math.max(0,right-left+1),Math.max(0,bottom-top+1)],part=new Uint8Array(3*columns*rows);for(let row=0;row<rows;row++)part.
set(data.subarray(3*((top+row)*width+left),3*((top+row)*width+right+1)),3*row*columns);return{width:columns,height:rows,data:part}}var ofDesktops=["/etc/fonts","/usr/share/fontconfig","/usr/share/fonts","/usr/share/X11"],settlesWithin=5e3;async function showWindow(step,ports){let{files,processes}=ports,
[root,screen]=[await files.temporary("root"),await files.temporary("screen")],server=processes.start({argv:["Xvfb","-displayfd","1","-screen","0","1280x800x24",
"-br","-nocursor","-nolisten","tcp","-fbdir",screen]});try{await furnish(root,step,ports);for(let folder of ofDesktops)await files.has(folder)&&await files.copy(
folder,join(root,folder));let display=await displayOf(server),argv=await insideRoot(root,{argv:step.argv,env:["HOME=/tmp","LANG=C.UTF-8",`DISPLAY=:${display}`],
user:"0:0"},ports),picture=await drawn(step,argv,join(screen,"Xvfb_screen0"),ports),{encode}=await __later("lib-D3U5ZVKT.js");await files.write(step.picture,
encode({...picture,channels:3}))}finally{await server.stop();for(let folder of[root,screen])await files.remove(folder)}}async function displayOf(server){let ended=server.
ended.then(code=>({code}));for(let tries=0;tries<600;tries++){let display=/^(\d+)\n/m.exec(server.output())?.[1];if(display)return display;if(await Promise.race(
[ended,sleep(50)]))break}throw failed({code:"proof-impossible",fact:`Xvfb gives no screen
${lastLines(server.output(),10)}
`,fix:"Start it by hand: Xvfb -displayfd 1"})}async function drawn(step,argv,screen,{files,processes,host}){let client=processes.start({argv}),ended=client.ended.
then(code=>({code})),deadline=host.now()+step.timeoutSeconds*1e3,first;try{for(;host.now()<deadline;){let dead=await Promise.race([ended,sleep(250)]);if(dead)throw unseen(
step,`ended with ${dead.code} and had no window`,client.output());let picture=drawnOn(readXwd(await files.bytes(screen)));if(picture&&first&&(Buffer.compare(picture.
data,first.picture.data)===0||host.now()-first.at>settlesWithin))return picture;first=picture&&{at:first?.at??host.now(),picture}}throw unseen(step,`drew nothin\
g within ${step.timeoutSeconds} s`,client.output())}finally{await client.stop()}}var unseen=({label,argv},what,output)=>failed({code:"no-window",fact:`${label} ${what}\

${lastLines(output,20)}
`,fix:`Try it by hand, where it is unpacked or installed: xvfb-run ${argv.map(quote).join(" ")}. If it has no window, leave client.window out`});

return{showWindow}})