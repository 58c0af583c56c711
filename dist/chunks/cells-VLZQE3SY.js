import{buildCells}from"./chunk-SFUVWLSF.js";import"./chunk-GCIPHWDY.js";import"./chunk-DYXKKBU5.js";import"./chunk-JWNOEARF.js";import"./chunk-ZZGCJXTI.js";
import"./chunk-H6NPEMSZ.js";import"./chunk-BKUHS6DJ.js";import"./chunk-IYBHAVSS.js";import"./chunk-43AFUSU7.js";import"./chunk-R63C7IWV.js";
import"./chunk-3RUTSPB5.js";import"./chunk-MP3LRQIM.js";import"./chunk-KAV5OYLC.js";import"./chunk-D44CGSBM.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-J6SRWL6A.js";import"./chunk-W356GNDT.js";import"./chunk-X533UIBH.js";import"./chunk-CHIUK7VG.js";
import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
