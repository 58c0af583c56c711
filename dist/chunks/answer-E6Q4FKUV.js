import{answer}from"./chunk-4JBD3QFR.js";import"./chunk-4VOQUUPV.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{answer};
