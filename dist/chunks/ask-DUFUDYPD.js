import{askIndexes,askNow}from"./chunk-KNEWAHZC.js";import"./chunk-MHVF6U2V.js";import"./chunk-M4UXZEGG.js";import"./chunk-E2Y2YZK7.js";import"./chunk-2A3HVRWH.js";
import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
