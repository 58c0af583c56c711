import{lockedBy,writeSboms}from"./chunk-SRJ56WMZ.js";import"./chunk-CZ4AVW36.js";import"./chunk-LPWYT66U.js";import"./chunk-5EQZAG6E.js";
import"./chunk-RKM437N3.js";import"./chunk-FPO7GY2D.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
