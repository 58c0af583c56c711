import{askIndexes,askNow}from"./chunk-CDET7LDY.js";import"./chunk-TOKMQBMQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-4VCLBGNS.js";import"./chunk-P3CXBHN4.js";
import"./chunk-FPO7GY2D.js";import"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
