import{manifestTable,planTable}from"./chunk-26FNH5HW.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
