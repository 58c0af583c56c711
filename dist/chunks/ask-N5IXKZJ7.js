import{askIndexes,askNow}from"./chunk-Q7W2LYIX.js";import"./chunk-6IIOBXPS.js";import"./chunk-NA3XYCKZ.js";import"./chunk-4VOQUUPV.js";import"./chunk-2L3QLKYM.js";
import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
