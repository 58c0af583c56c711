import{askIndexes,askNow}from"./chunk-OZIQXG3L.js";import"./chunk-FSSZLX73.js";import"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";
import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
