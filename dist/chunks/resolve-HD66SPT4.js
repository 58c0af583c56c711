import{writeAll,writeOne}from"./chunk-6IIOBXPS.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{writeAll,writeOne};
