function readRecord(text){return text.split(/\r?\n/).filter(Boolean).map(line=>{const quoted=/^"((?:[^"]|"")*)",?(.*)$/.exec(line);const[path="",rest=""]=quoted?
[quoted[1]?.replaceAll('""','"'),quoted[2]]:[line.slice(0,line.indexOf(",")),line.slice(line.indexOf(",")+1)];const sha256=/^sha256=([\w-]+)/.exec(rest)?.[1];return{
path,...sha256&&{sha256}}})}export{readRecord};
