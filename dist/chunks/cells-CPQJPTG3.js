import{buildCells}from"./chunk-KEUU56ZD.js";import"./chunk-7FCA4MTK.js";import"./chunk-BSR76MR5.js";import"./chunk-QR6WFUDK.js";import"./chunk-OUXYZHAI.js";
import"./chunk-HXPTHJZR.js";import"./chunk-TDHFNJY5.js";import"./chunk-IYBHAVSS.js";import"./chunk-WYJTM5QS.js";import"./chunk-R63C7IWV.js";
import"./chunk-FNXXJVTV.js";import"./chunk-FZE4F6LK.js";import"./chunk-3KCL54ZV.js";import"./chunk-4V342L5G.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-6IIOBXPS.js";import"./chunk-NA3XYCKZ.js";import"./chunk-4VOQUUPV.js";import"./chunk-2L3QLKYM.js";
import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
