import{writeAll,writeOne}from"./chunk-MHVF6U2V.js";import"./chunk-2A3HVRWH.js";import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";export{writeAll,writeOne};
