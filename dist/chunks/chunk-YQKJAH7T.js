(function(__load,__later,__meta,require){"use strict";const {backoff}=__load("chunk-IREKXAAJ.js");var attempts=4,patience=60;async function patiently(ask,passing,{wait}){for(let attempt=1;;attempt++){let answer=await ask(),trouble=passing(answer),{retryAfterSeconds=backoff(
attempt)}=trouble??{};if(!trouble||attempt===attempts||retryAfterSeconds>patience)return answer;await wait(1e3*retryAfterSeconds)}}

return{patiently}})