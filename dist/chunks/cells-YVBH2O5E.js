import{buildCells}from"./chunk-4OWZGPVZ.js";import"./chunk-ZYQHXJKO.js";import"./chunk-DEY2YGCK.js";import"./chunk-BG35IMCU.js";import"./chunk-VHBJR5WR.js";
import"./chunk-YTAWVCBX.js";import"./chunk-BVZOSVBV.js";import"./chunk-YEKQYAWQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";
import"./chunk-5DPO4PVG.js";import"./chunk-R63C7IWV.js";import"./chunk-BKN4VB7F.js";import"./chunk-LIWUMDVM.js";import"./chunk-ORTGQU4B.js";
import"./chunk-KG2XQLG3.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-HLBZ5SZP.js";import"./chunk-TTBEETV7.js";
import"./chunk-BSRB36NQ.js";import"./chunk-642NC4D5.js";import"./chunk-GTWK7HVY.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";
import"./chunk-SQ6OKIXB.js";export{buildCells};
