(function(__load,__later,__meta,require){"use strict";const {leaveOut,release_default,theLine}=__load("chunk-CG7DEPYK.js");__load("chunk-Y2YETEAM.js");__load("chunk-IMUASJV3.js");__load("chunk-4P5GOOGD.js");__load("chunk-7ERBI2CE.js");__load("chunk-4QJJY7J7.js");__load("chunk-ROI74DUV.js");__load("chunk-WWMBCJD4.js");__load("chunk-IN74X55E.js");__load("chunk-SPVCU5V7.js");__load("chunk-UTHSYFSJ.js");__load("chunk-QEAS4HEI.js");__load("chunk-YHDTCTX6.js");__load("chunk-LQBXQPJ6.js");__load("chunk-65IH24R2.js");__load("chunk-X6DS3A3W.js");__load("chunk-XKB5R7OC.js");__load("chunk-RN6R4JO2.js");__load("chunk-UHAR7KJS.js");__load("chunk-GFRFFNNM.js");__load("chunk-PLRDOP3X.js");__load("chunk-S7DXWJJG.js");__load("chunk-SEUEL4AT.js");__load("chunk-7U7VO657.js");__load("chunk-YVFOHNUB.js");__load("chunk-KJYRCAW4.js");__load("chunk-UQZWN57O.js");__load("chunk-JB7KEGJ4.js");__load("chunk-AFUOVT2H.js");__load("chunk-Z6Y5CFCL.js");__load("chunk-LBUIPWEV.js");__load("chunk-MDWPDO2G.js");__load("chunk-P2OWG7QS.js");__load("chunk-7OE4ROEC.js");__load("chunk-4V2TRPO7.js");__load("chunk-VJIUE4PV.js");__load("chunk-7RNOM6RO.js");__load("chunk-VITQDG6E.js");__load("chunk-G2PRXR6O.js");__load("chunk-T7AWQR65.js");__load("chunk-HII4HGY6.js");__load("chunk-DNYJSOIE.js");__load("chunk-KVMXCGCI.js");__load("chunk-AVBOFCDW.js");__load("chunk-ZWT55DH3.js");__load("chunk-VFWS2SPK.js");__load("chunk-MKY2T5H7.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-E55MP6UJ.js");__load("chunk-M2LKO33O.js");











return{default:release_default,leaveOut,theLine}})