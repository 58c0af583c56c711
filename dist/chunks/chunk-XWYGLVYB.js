(function(__load,__later,__meta,require){"use strict";var isRecord=path=>/^[^/]+\.dist-info\/RECORD$/.test(path);function readRecord(text){return text.split(/\r?\n/).filter(Boolean).map(line=>{let quoted=/^"((?:[^"]|"")*)",?(.*)$/.
exec(line),[path="",rest=""]=quoted?[quoted[1]?.replaceAll('""','"'),quoted[2]]:[line.slice(0,line.indexOf(",")),line.slice(line.indexOf(",")+1)],sha256=/^sha256=([\w-]+)/.
exec(rest)?.[1];return{path,...sha256&&{sha256}}})}

return{isRecord,readRecord}})