import{lockedBy,writeSboms}from"./chunk-CKT2D52P.js";import"./chunk-3MD6B4MC.js";import"./chunk-G3RTTQLW.js";import"./chunk-OCYC2H32.js";
import"./chunk-LQYOFGD4.js";import"./chunk-OVMTO6N4.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
