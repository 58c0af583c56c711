import{buildCells}from"./chunk-GIOEBXBB.js";import"./chunk-KL3LEQZC.js";import"./chunk-VBENAVKQ.js";import"./chunk-WQBRBZ7H.js";import"./chunk-YLXA3CXE.js";
import"./chunk-VXO35PSY.js";import"./chunk-K44HWA37.js";import"./chunk-IYBHAVSS.js";import"./chunk-FSIWBZPI.js";import"./chunk-AN3XZYGT.js";
import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-MHVF6U2V.js";import"./chunk-M4UXZEGG.js";import"./chunk-E2Y2YZK7.js";
import"./chunk-2A3HVRWH.js";import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
