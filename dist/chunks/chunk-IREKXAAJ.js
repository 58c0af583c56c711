(function(__load,__later,__meta,require){"use strict";function retryAfter(header,now){if(header==null||header==="")return;let seconds=/^\d+$/.test(String(header))?Number(header):Math.ceil((Date.parse(String(header))-
now)/1e3);return Number.isFinite(seconds)?Math.max(0,seconds):void 0}var backoff=(round,chance=Math.random())=>Math.min(30,.25*2**round)*(.5+chance/2);

return{retryAfter,backoff}})