import{buildCells}from"./chunk-JRW2UGM5.js";import"./chunk-AN3XZYGT.js";import"./chunk-F5IOUSRY.js";import"./chunk-TC4AKZEY.js";import"./chunk-5ZWEQSKH.js";
import"./chunk-BK7EUDTE.js";import"./chunk-NOW5XXRY.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-QZL3QIHX.js";
import"./chunk-UFYS7GIF.js";import"./chunk-QFCW5W4P.js";import"./chunk-BOBM7LL5.js";import"./chunk-353JX3JD.js";import"./chunk-7R22NK5Z.js";
import"./chunk-SQ6OKIXB.js";export{buildCells};
