import{makeBundle}from"./chunk-X275WYV3.js";import"./chunk-UQJTYOL6.js";import"./chunk-BQ6Y4VVT.js";import"./chunk-TTBNZYYB.js";import"./chunk-BG35IMCU.js";
import"./chunk-VHBJR5WR.js";import"./chunk-BVZOSVBV.js";import"./chunk-25STSFJH.js";import"./chunk-YEKQYAWQ.js";import"./chunk-FFYFSFM2.js";
import"./chunk-KG2XQLG3.js";import"./chunk-636RCSQQ.js";import"./chunk-HLBZ5SZP.js";import"./chunk-TTBEETV7.js";import"./chunk-U4VVJXHM.js";
import"./chunk-BSRB36NQ.js";import"./chunk-642NC4D5.js";import"./chunk-GTWK7HVY.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";
import"./chunk-SQ6OKIXB.js";export{makeBundle};
