BEGIN TRANSACTION;
CREATE TABLE application (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	type VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	period_from VARCHAR, 
	period_through VARCHAR, 
	baseline VARCHAR, 
	state VARCHAR, 
	dnr VARCHAR, 
	UNIQUE (id)
);
INSERT INTO "application" VALUES(1,'ny-region',1,'ny-region','stockholmsregionen','2021-03-01','2024-02-29',NULL,NULL,NULL);
CREATE TABLE confirmation (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	requirement VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	"on" VARCHAR NOT NULL, 
	changes VARCHAR, 
	text VARCHAR
);
CREATE TABLE decision (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	"on" VARCHAR NOT NULL, 
	why VARCHAR, 
	fingerprint VARCHAR, 
	every_link BOOLEAN NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
INSERT INTO "decision" VALUES(1,0,'accepted','processledare','2021-05-06',NULL,'sha256:dba1a5b619274f0db215039518dc5a7c9d8217a28e39da490cc23dbe00c6e056',0);
INSERT INTO "decision" VALUES(2,0,'accepted','granskare-foretag','2021-05-20','Belopp, år och finansiärer framgår och går jämnt ut. Kommunernas egna beslut begärs var för sig.','sha256:7050e40e51ecca877fd4511f85eda3070c0fa92348ba7fe2950ef35df7c603af',0);
INSERT INTO "decision" VALUES(3,0,'accepted','processledare','2021-03-15',NULL,'sha256:b0645948b2b15486d3cca26c078be8a02e584d8486936b2f100036f3611d6428',0);
INSERT INTO "decision" VALUES(4,0,'accepted','granskare-fack','2021-11-10','Både formen och anordnaren framgår.','sha256:9a9eeb184804974d2b6600b3af654314d5acd0798926b9cc30f7c8737e55d9b4',0);
INSERT INTO "decision" VALUES(5,0,'accepted','processledare','2021-10-04',NULL,'sha256:8cbce7fd351e89cd2715931a1f9f1431c7667fcfd3f5f487e07c2c260e8f3178',0);
INSERT INTO "decision" VALUES(7,0,'rejected','granskare-fack','2021-05-20','En nyhet är inget undertecknat avtal, och Region Stockholm nämner bara två kommuner. Begär avtalet.',NULL,1);
INSERT INTO "decision" VALUES(8,0,'accepted','processledare','2021-03-15',NULL,'sha256:5cd084ba87fa3fb5bf8821911fc15b121be2e57b12fc511582a4f84ac6cbe6f7',0);
INSERT INTO "decision" VALUES(9,0,'rejected','granskare-foretag','2021-06-03','Svaren är tre år gamla och visar inte behovet hos företagen i Huddinge och Södertälje.',NULL,1);
INSERT INTO "decision" VALUES(11,0,'accepted','processledare','2021-03-15',NULL,'sha256:cc356ff1ad3d1bd9572c9958f7bb50c69fadd003f41d35aeae084ee0563361e8',0);
INSERT INTO "decision" VALUES(12,0,'accepted','granskare-foretag','2021-06-03',NULL,'sha256:7085af7371110edcd8a4c027bb24adbe6473e6c92a88570463d868efad8e9444',0);
INSERT INTO "decision" VALUES(13,0,'accepted','granskare-fack','2021-06-21','Undertecknat av två kommuner och Region Stockholm.','sha256:c17730c8700decce3559e6307f6c38bca0257567a83a24505150d2fcffa18343',0);
INSERT INTO "decision" VALUES(14,0,'accepted','granskare-foretag','2021-09-23',NULL,'sha256:5e050429a861827d79edb61ac6efe74dc75ac8769337a4f50fc646d6c8dbbb71',0);
CREATE TABLE decision_link (
	evidence INTEGER NOT NULL, 
	decision INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	requirement VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	PRIMARY KEY (evidence, decision, ordinal), 
	FOREIGN KEY(evidence, decision) REFERENCES decision (evidence, ordinal) ON DELETE CASCADE
);
INSERT INTO "decision_link" VALUES(1,0,0,'gemensam-regional-resurs','stockholmsregionen');
INSERT INTO "decision_link" VALUES(1,0,1,'kvalitetsarbete-regionalt-och-lokalt','stockholmsregionen');
INSERT INTO "decision_link" VALUES(2,0,0,'finansiering-sakrad','stockholmsregionen');
INSERT INTO "decision_link" VALUES(3,0,0,'finansiering-sakrad','stockholmsregionen');
INSERT INTO "decision_link" VALUES(4,0,0,'utbildningsform','industriteknik-bas');
INSERT INTO "decision_link" VALUES(4,0,1,'utbildning-svarar-mot-behov','industriteknik-bas');
INSERT INTO "decision_link" VALUES(5,0,0,'gemensam-regional-resurs','stockholmsregionen');
INSERT INTO "decision_link" VALUES(5,0,1,'regional-processledare','stockholmsregionen');
INSERT INTO "decision_link" VALUES(8,0,0,'gemensam-regional-resurs','stockholmsregionen');
INSERT INTO "decision_link" VALUES(11,0,0,'gemensam-regional-resurs','stockholmsregionen');
INSERT INTO "decision_link" VALUES(12,0,0,'verklighetsnara-larmiljo','malardalens-tekniska-gymnasium');
INSERT INTO "decision_link" VALUES(13,0,0,'minst-tre-kommuner','stockholmsregionen');
INSERT INTO "decision_link" VALUES(13,0,1,'avtal-hela-perioden','stockholmsregionen');
INSERT INTO "decision_link" VALUES(14,0,0,'avsiktsforklaring-foretag','sodertalje');
CREATE TABLE evidence (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	file_sha256 VARCHAR, 
	file_size INTEGER, 
	file_media_type VARCHAR, 
	file_name VARCHAR, 
	link VARCHAR, 
	note VARCHAR, 
	collected VARCHAR, 
	valid_from VARCHAR, 
	valid_through VARCHAR, 
	dnr VARCHAR, 
	"from" VARCHAR, 
	"to" VARCHAR, 
	received VARCHAR, 
	handling VARCHAR, 
	owner VARCHAR, 
	UNIQUE (id)
);
INSERT INTO "evidence" VALUES(1,'pilot-lanseras-2021',1,'Region Stockholm lanserar piloten','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/','Piloten ska bygga upp en samverkan efter de åtta kriterierna och ge bättre balans mellan utbildningar och företagens behov. En ansökan om certifiering är en av slutprodukterna. Sidan ligger under april 2021, så månadens sista dag står som datum.','2021-04-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(2,'finansiering-pilot-2021',1,'Pilotens finansiering 2021–2024','finansieringsplan',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/','Budgeten är 3 000 000 kronor för 2021-03-01–2024-02-29. Hälften är anslag 1:1 från Region Stockholm. Huddinge betalar 200 000 och Södertälje 300 000 kronor om året. Sidan är från april 2021.','2021-04-30','2021-03-01','2024-02-29',NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(3,'namndbeslut-2020-12',1,'Region Stockholm avsätter 1,5 miljoner kronor till piloten','beslut',NULL,NULL,NULL,NULL,'https://www.pressreader.com/sweden/Viivasbydirekt/20201219/281822876396691','Lokaltidningen skriver att tillväxt- och regionplanenämnden har avsatt pengarna och att Huddinge och Södertälje är medfinansiärer. Tidningen är daterad 19 december 2020. Protokollet är inte läst.','2020-12-19',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(4,'forsta-utbildningen-2021',1,'Första utbildningen i piloten startar','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/10/nu-startar-forsta-pilotutbildningen-inom-teknikcollege/','Industriteknik bas är gymnasial vuxenutbildning och ges av Lernia. Sidan ligger under oktober 2021, så månadens sista dag står som datum.','2021-10-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(5,'pilotens-sida-2021',1,'Region Stockholms sida om pilotprojektet','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.regionstockholm.se/verksamhet/Regional-utveckling/kompetensforsorjning/kompetensarena-stockholm/pilotprojekt-teknikcollege/','Region Stockholm driver piloten och ska ta fram en långsiktig finansieringsmodell. Branscherna är industri, teknik, livsmedel och läkemedel. Sidan är odaterad men talar om hösten 2021 som kommande; därför 30 september.','2021-09-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(6,'ikem-pilotprojekt-2021',1,'IKEM om pilotprojektet','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.ikem.se/nyheter/nyheter-2021/pilotprojekt-ska-etablera-teknikcollege-i-stockholmsregionen/','Region Stockholm söker en projektledare, och AstraZeneca och Octapharma har engagerat sig. En förstudie gjordes 2020. Sidan är från 2021 utan dag, så årets sista dag står som datum.','2021-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(7,'rts-fem-kommuner',1,'Nyhet om ett samverkansavtal mellan fem kommuner','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://teknikcollege.se/nyheter/forstudie-och-pilot-for-teknikcollege-stockholm/','Teknikcollege skriver att piloten ska börja med ett samverkansavtal mellan fem kommuner. Kommunerna namnges inte i den del som har gått att läsa. Sidan är odaterad; dagen är den då piloten började.','2021-03-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(8,'kompetensarena-2020',1,'Kompetensarena Stockholm','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/strategier-och-planer-inom-regional-utveckling/kompetensarena-stockholm/','Region Stockholm samverkar här med Arbetsförmedlingen, Stockholms stad och Storsthlm. Arenan lanserades den 2 november 2020. Sidan är odaterad, så årets sista dag står som datum.','2020-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(9,'teknikforetagen-2018',1,'Industrins kompetensbehov, län för län','behovsanalys',NULL,NULL,NULL,NULL,'https://www.teknikforetagen.se/i-debatten/nyheter/2018/sa-ser-industrins-kompetensbehov-ut-lan-for-lan/','Teknikföretagen redovisar behoven per län efter svar från 700 medlemsföretag. CNC-operatörer, automationstekniker och underhållstekniker hör till dem som söks.','2018-04-06',NULL,NULL,NULL,'Teknikföretagen',NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(10,'storsthlm-dialog-2021',1,'Storsthlms dialog om gymnasieregionen','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.storsthlm.se/artiklar/utbildning-arbetsmarknad/2021/regional-dialog-gemensam-gymnasieregion/','Gymnasiebehovsrapporten 2021 presenterades vid en dialog om länets gemensamma gymnasieregion. Kommunerna planerar sitt utbud i kluster efter hur eleverna pendlar.','2021-05-26',NULL,NULL,NULL,'Storsthlm',NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(11,'lansstyrelsen-smart-industri',1,'Förstudie om Stockholms industri','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://tillvaxtverket.se/vara-tjanster/lar-av-andra/insatser/2018-02-13-samverkan-framgangsrecept-for-stockholms-industri.html','Tillväxtverket återger Länsstyrelsens förstudie: Stockholm är landets näst största industriregion, och fordonsindustrin ger arbete även i grannlänen.','2018-02-13',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(12,'mtg-larmiljo-2016',1,'Mälardalens Tekniska Gymnasium, beskrivning inför studiebesök','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://leanforum.se/konferenser/dag-2-lean-forum-2016/programpunkt/2b-malardalens-tekniska-gymnasium-sodertalje-heldag/','Skolan är en satsning av Scania och AstraZeneca och hade då 216 elever. Undervisningen ligger nära företagen. Konferensen hölls 2016, så årets sista dag står som datum.','2016-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'skolledningen, Mälardalens Tekniska Gymnasium');
INSERT INTO "evidence" VALUES(13,'avtal-2021',1,'Exempel: Samverkansavtal för piloten 2021–2024','samverkansavtal','e58f7f63574efec0bc71a90fbbe6034915c59271598ae6cbd08dcbfb236fe3ed',654,'text/markdown','exempel-samverkansavtal-2021.md',NULL,NULL,'2021-06-14','2021-03-01','2024-02-29',NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(14,'avsiktsforklaring-sodertalje-2021',1,'Exempel: Avsiktsförklaring i Södertälje','avsiktsforklaring','f596ba400ba3a183827d5690967a6f2fbe76977b7aa3227824c1a68e7a2d8b4d',384,'text/markdown','exempel-avsiktsforklaring-sodertalje-2021.md',NULL,NULL,'2021-09-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(15,'projektplan-2021',1,'Exempel: Projektplan för pilotens första år','verksamhetsplan','061ad094e52c68f0d5aa51d22f312225d970105186294d1a78ec7280628691c8',433,'text/markdown','exempel-projektplan-2021.md',NULL,NULL,'2021-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(16,'avtal-tredje-kommun',1,'Avtal med en tredje kommun','hangavtal',NULL,NULL,NULL,NULL,NULL,'Det behövs minst en kommun till. Avtalet ska vara beslutat politiskt och undertecknat.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(17,'beslut-huddinge',1,'Huddinge kommuns beslut om medfinansiering','beslut',NULL,NULL,NULL,NULL,NULL,'Protokollsutdraget begärs av registratorn.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'registratorn, Huddinge kommun');
INSERT INTO "evidence" VALUES(18,'beslut-sodertalje',1,'Södertälje kommuns beslut om medfinansiering','beslut',NULL,NULL,NULL,NULL,NULL,'Protokollsutdraget begärs av registratorn.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'registratorn, Södertälje kommun');
INSERT INTO "evidence" VALUES(19,'avtal-mtg',1,'Avtal med Mälardalens Tekniska Gymnasium','samverkansavtal',NULL,NULL,NULL,NULL,NULL,'Skolan är fristående och behöver ett eget avtal eller en underskrift på det gemensamma.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'skolledningen, Mälardalens Tekniska Gymnasium');
INSERT INTO "evidence" VALUES(20,'forstudie-2020',1,'Förstudien från 2020','behovsanalys',NULL,NULL,NULL,NULL,NULL,'IKEM och lokalpressen nämner förstudien, som bygger på kontakter med ett fyrtiotal företag. Själva rapporten saknas.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Region Stockholm, regional utveckling');
INSERT INTO "evidence" VALUES(21,'ledamotsforteckning-region',1,'Ledamotsförteckning för den regionala styrgruppen','ledamotsforteckning',NULL,NULL,NULL,NULL,NULL,'Ingen styrgrupp finns omnämnd på de öppna sidorna. Ange organisation och roll för varje ledamot.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(22,'uppdrag-processledare',1,'Uppdragsbeskrivning för processledaren','uppdragsbeskrivning-processledare',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Region Stockholm, regional utveckling');
INSERT INTO "evidence" VALUES(23,'maldokument',1,'Mål och vision för Teknikcollege i Stockholmsregionen','maldokument',NULL,NULL,NULL,NULL,NULL,'Ska tas fram av företag och anordnare tillsammans.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(24,'kvalitetsplan',1,'Plan för kvalitetsarbetet','kvalitetsplan',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(25,'regional-sjalvskattning',1,'Regional självskattning','regional-sjalvskattning',NULL,NULL,NULL,NULL,NULL,'Fråga RTS kansli efter den mall som gäller.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(26,'motesplan',1,'Mötesplan för den regionala styrgruppen 2022','motesplan',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare');
INSERT INTO "evidence" VALUES(27,'kursplan-industriteknik-bas',1,'Kursplan för Industriteknik bas','utbildningsplan',NULL,NULL,NULL,NULL,NULL,'Ange längden i veckor och räkna hela utbildningen.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'utbildningsledaren, Lernia Utbildning');
INSERT INTO "evidence" VALUES(28,'apl-plan-industriteknik-bas',1,'Plan för praktiken i Industriteknik bas','apl-plan',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'utbildningsledaren, Lernia Utbildning');
CREATE TABLE evidence_measure (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	measure VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
CREATE TABLE evidence_party (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	organisation VARCHAR NOT NULL, 
	signed VARCHAR, 
	decided VARCHAR, 
	dnr VARCHAR, 
	signatory VARCHAR, 
	signed_when_collected BOOLEAN NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
INSERT INTO "evidence_party" VALUES(13,0,'huddinge-kommun','2021-05-31',NULL,NULL,'kommunstyrelsens ordförande',0);
INSERT INTO "evidence_party" VALUES(13,1,'sodertalje-kommun','2021-06-07',NULL,NULL,'kommunstyrelsens ordförande',0);
INSERT INTO "evidence_party" VALUES(13,2,'region-stockholm','2021-06-10',NULL,NULL,NULL,0);
INSERT INTO "evidence_party" VALUES(14,0,'exempelforetag-fordon','2021-09-14',NULL,NULL,NULL,0);
INSERT INTO "evidence_party" VALUES(14,1,'sodertalje-kommun','2021-09-14',NULL,NULL,NULL,0);
CREATE TABLE evidence_requirement (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	requirement VARCHAR NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
INSERT INTO "evidence_requirement" VALUES(1,0,'gemensam-regional-resurs');
INSERT INTO "evidence_requirement" VALUES(1,1,'kvalitetsarbete-regionalt-och-lokalt');
INSERT INTO "evidence_requirement" VALUES(2,0,'finansiering-sakrad');
INSERT INTO "evidence_requirement" VALUES(3,0,'finansiering-sakrad');
INSERT INTO "evidence_requirement" VALUES(4,0,'utbildningsform');
INSERT INTO "evidence_requirement" VALUES(4,1,'utbildning-svarar-mot-behov');
INSERT INTO "evidence_requirement" VALUES(5,0,'gemensam-regional-resurs');
INSERT INTO "evidence_requirement" VALUES(5,1,'regional-processledare');
INSERT INTO "evidence_requirement" VALUES(6,0,'regional-processledare');
INSERT INTO "evidence_requirement" VALUES(6,1,'avsiktsforklaring-foretag');
INSERT INTO "evidence_requirement" VALUES(7,0,'minst-tre-kommuner');
INSERT INTO "evidence_requirement" VALUES(8,0,'gemensam-regional-resurs');
INSERT INTO "evidence_requirement" VALUES(9,0,'kompetensbehov-inventerat');
INSERT INTO "evidence_requirement" VALUES(10,0,'utbud-jamfort-med-behov');
INSERT INTO "evidence_requirement" VALUES(11,0,'gemensam-regional-resurs');
INSERT INTO "evidence_requirement" VALUES(12,0,'verklighetsnara-larmiljo');
INSERT INTO "evidence_requirement" VALUES(13,0,'minst-tre-kommuner');
INSERT INTO "evidence_requirement" VALUES(13,1,'avtal-hela-perioden');
INSERT INTO "evidence_requirement" VALUES(14,0,'avsiktsforklaring-foretag');
INSERT INTO "evidence_requirement" VALUES(15,0,'verksamhetsplan-arlig');
INSERT INTO "evidence_requirement" VALUES(16,0,'minst-tre-kommuner');
INSERT INTO "evidence_requirement" VALUES(16,1,'tillkommande-kommuner');
INSERT INTO "evidence_requirement" VALUES(17,0,'finansiering-sakrad');
INSERT INTO "evidence_requirement" VALUES(18,0,'finansiering-sakrad');
INSERT INTO "evidence_requirement" VALUES(19,0,'enskilda-huvudman');
INSERT INTO "evidence_requirement" VALUES(20,0,'kompetensbehov-inventerat');
INSERT INTO "evidence_requirement" VALUES(21,0,'foretagsmajoritet-regionalt');
INSERT INTO "evidence_requirement" VALUES(22,0,'regional-processledare');
INSERT INTO "evidence_requirement" VALUES(23,0,'mal-och-vision');
INSERT INTO "evidence_requirement" VALUES(24,0,'kvalitetsarbete-regionalt-och-lokalt');
INSERT INTO "evidence_requirement" VALUES(25,0,'sjalvskattning-regional');
INSERT INTO "evidence_requirement" VALUES(26,0,'regelbundna-moten');
INSERT INTO "evidence_requirement" VALUES(27,0,'minst-40-veckor');
INSERT INTO "evidence_requirement" VALUES(28,0,'larande-i-arbete');
CREATE TABLE evidence_subject (
	evidence INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	subject VARCHAR NOT NULL, 
	PRIMARY KEY (evidence, ordinal), 
	FOREIGN KEY(evidence) REFERENCES evidence (position) ON DELETE CASCADE
);
INSERT INTO "evidence_subject" VALUES(1,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(2,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(3,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(4,0,'industriteknik-bas');
INSERT INTO "evidence_subject" VALUES(5,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(6,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(7,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(8,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(9,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(10,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(11,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(12,0,'malardalens-tekniska-gymnasium');
INSERT INTO "evidence_subject" VALUES(13,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(14,0,'sodertalje');
INSERT INTO "evidence_subject" VALUES(15,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(16,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(17,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(18,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(19,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(20,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(21,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(22,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(23,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(24,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(25,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(26,0,'stockholmsregionen');
INSERT INTO "evidence_subject" VALUES(27,0,'industriteknik-bas');
INSERT INTO "evidence_subject" VALUES(28,0,'industriteknik-bas');
CREATE TABLE figure (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	year INTEGER NOT NULL, 
	subject VARCHAR NOT NULL, 
	measure VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL
);
CREATE TABLE financing (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	"from" VARCHAR NOT NULL, 
	through VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	party VARCHAR, 
	amount_sek INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL, 
	UNIQUE (id)
);
INSERT INTO "financing" VALUES(1,'budget-pilot',1,'2021-03-01','2024-02-29','budget','region-stockholm',3000000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(2,'region-1-1-medel',1,'2021-03-01','2024-02-29','income','region-stockholm',1500000,'secured','["finansiering-pilot-2021","namndbeslut-2020-12"]');
INSERT INTO "financing" VALUES(3,'huddinge-ar-1',1,'2021-03-01','2022-02-28','income','huddinge-kommun',200000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(4,'huddinge-ar-2',1,'2022-03-01','2023-02-28','income','huddinge-kommun',200000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(5,'huddinge-ar-3',1,'2023-03-01','2024-02-29','income','huddinge-kommun',200000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(6,'sodertalje-ar-1',1,'2021-03-01','2022-02-28','income','sodertalje-kommun',300000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(7,'sodertalje-ar-2',1,'2022-03-01','2023-02-28','income','sodertalje-kommun',300000,'secured','["finansiering-pilot-2021"]');
INSERT INTO "financing" VALUES(8,'sodertalje-ar-3',1,'2023-03-01','2024-02-29','income','sodertalje-kommun',300000,'secured','["finansiering-pilot-2021"]');
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	act INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	actor VARCHAR NOT NULL, 
	what VARCHAR NOT NULL, 
	register VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	payload VARCHAR NOT NULL, 
	payload_hash VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (seq)
);
INSERT INTO "journal" VALUES(1,1,'2026-11-27T14:51:38Z','processledare','create','workspace','workspace','73797b3258e0075f80e8f6b20bdcb8d6','{"after":{"digest":"sha256:64255be714f7aaada0b693c98b46e115b45f34937dbdef6d7964a4fc4eb3171f","edition":"2023","framework":"teknikcollege","language":"sv","name":"Teknikcollege Stockholm – pilot 2021"},"before":null}','7636e56e614b64659cc8b77772071ebf69613602321df723bc7c8e543dfcbb76','0000000000000000000000000000000000000000000000000000000000000000','8577619da41a7dd588e9687944336bbd724edcc266d5bcdf7a70781eac853bad');
INSERT INTO "journal" VALUES(2,2,'2026-11-27T14:51:38Z','processledare','import','organisations','region-stockholm','d34623af845dbe412f4cd165d6567de9','{"after":{"id":"region-stockholm","kind":"region","name":"Region Stockholm"},"before":null,"position":1}','5ca814bcfea3b1ccafd733d7e79c4412aab06f6ae32d406ad70a57f66e037520','8577619da41a7dd588e9687944336bbd724edcc266d5bcdf7a70781eac853bad','0630050f64edbde00a782070fa1abba00ee90049b254be9c517d88e4a6aafa93');
INSERT INTO "journal" VALUES(3,2,'2026-11-27T14:51:38Z','processledare','import','organisations','huddinge-kommun','7fcd1c33d3bf8e81efca8c65cb9cc1d5','{"after":{"id":"huddinge-kommun","kind":"kommun","municipality_code":"0126","name":"Huddinge kommun"},"before":null,"position":2}','daa6544eb8078a458dfdd06042e5a7acc304c68bdf40807fd7eb3583b0c858a9','0630050f64edbde00a782070fa1abba00ee90049b254be9c517d88e4a6aafa93','23bac6d220357bd101f55d998f5107304c0f68c6fb0d6c4cf299020df9e44d55');
INSERT INTO "journal" VALUES(4,2,'2026-11-27T14:51:38Z','processledare','import','organisations','sodertalje-kommun','89b04275288adbb4ba4257a30f79a25f','{"after":{"id":"sodertalje-kommun","kind":"kommun","municipality_code":"0181","name":"Södertälje kommun"},"before":null,"position":3}','e41891e4a1c9bfb9f84ae5bcd838d9ff696ab5eb7e95a3229f5cd1eb661e230e','23bac6d220357bd101f55d998f5107304c0f68c6fb0d6c4cf299020df9e44d55','1d73cb15defd2ba9a3a990ca1bfcab1837f059cabbe388014c49b75f926a1350');
INSERT INTO "journal" VALUES(5,2,'2026-11-27T14:51:38Z','processledare','import','organisations','storsthlm','b9b6ef59dfe18bd046fd1b411d60f939','{"after":{"id":"storsthlm","kind":"förening","name":"Storsthlm"},"before":null,"position":4}','6a365da2b2fe116be55b8ab02319467b37c728828dd882d6b733009ff20d2459','1d73cb15defd2ba9a3a990ca1bfcab1837f059cabbe388014c49b75f926a1350','7aafbb39bae8909c3d26367791c1925e7926c201f5794d88e121b0628c106272');
INSERT INTO "journal" VALUES(6,2,'2026-11-27T14:51:38Z','processledare','import','organisations','teknikforetagen','cfadb9770854d02f9c40cc3fcb595f9c','{"after":{"id":"teknikforetagen","kind":"förening","name":"Teknikföretagen"},"before":null,"position":5}','c5024661d9f950d8938328768d7e3237be5728162becfeba54ee4f175f23d6c0','7aafbb39bae8909c3d26367791c1925e7926c201f5794d88e121b0628c106272','b372a229a4075575f021be7b5903bdb0d872403917127d1ae1ab6e3383630af0');
INSERT INTO "journal" VALUES(7,2,'2026-11-27T14:51:38Z','processledare','import','organisations','ikem','ef88db2d25f7219a9867fb4e1fb855e4','{"after":{"id":"ikem","kind":"förening","name":"IKEM"},"before":null,"position":6}','3f4b65ba9e072e273e571cb43167f95dbfc18873ab220883b79f6865c3cabba4','b372a229a4075575f021be7b5903bdb0d872403917127d1ae1ab6e3383630af0','40b20109e4daf6ab88bd941a29008923419cec9de32608f9ef8b8ce95c39e6a3');
INSERT INTO "journal" VALUES(8,2,'2026-11-27T14:51:38Z','processledare','import','organisations','if-metall','74fb05c94404f3927e2493d1eab1918e','{"after":{"id":"if-metall","kind":"fack","name":"IF Metall"},"before":null,"position":7}','a6d441928d59d8e577d912739402c6b96ac41cf3ab1831c9ecc6ecb96c34f474','40b20109e4daf6ab88bd941a29008923419cec9de32608f9ef8b8ce95c39e6a3','2fda93da69e051032654d6b6b95d5601e6547de489bc2bf555971bd857685c79');
INSERT INTO "journal" VALUES(9,2,'2026-11-27T14:51:38Z','processledare','import','organisations','rts','438767cb376965bedf66becbdc7b2187','{"after":{"id":"rts","kind":"förening","name":"Riksföreningen Teknikcollege Sverige"},"before":null,"position":8}','21f06fbfd935fdbf01003834820547eb217c92c93c6a10e447bf8efdcd568e3d','2fda93da69e051032654d6b6b95d5601e6547de489bc2bf555971bd857685c79','12fae40e9ebaf3b5d61cdc5ed00a250965c30d7787dbcd0100872d4aefa1335f');
INSERT INTO "journal" VALUES(10,2,'2026-11-27T14:51:38Z','processledare','import','organisations','scania','4f6c3be9c21eab2c14d835c1bbffd82a','{"after":{"id":"scania","kind":"företag","name":"Scania"},"before":null,"position":9}','251b777c019955676f602bc35b55afdd71671c220242a4a620df94fb722924bb','12fae40e9ebaf3b5d61cdc5ed00a250965c30d7787dbcd0100872d4aefa1335f','85deb69f5eab59151896487e60d0fd7635cca1788737230b4096df003aaf260c');
INSERT INTO "journal" VALUES(11,2,'2026-11-27T14:51:38Z','processledare','import','organisations','sfab','4008da07b49362fd3d2739cf83cf11c4','{"after":{"id":"sfab","kind":"företag","name":"Sfab"},"before":null,"position":10}','7b7723d88eee251238d769849f51d90efcc58a431ad7bd1826f10cb913a99ded','85deb69f5eab59151896487e60d0fd7635cca1788737230b4096df003aaf260c','838826729ce28f43662382e190bc6f6adff4e0de094c5a6249740998f684e8d6');
INSERT INTO "journal" VALUES(12,2,'2026-11-27T14:51:38Z','processledare','import','organisations','astrazeneca','1313b859f1c2653251c83bc5413e68fb','{"after":{"id":"astrazeneca","kind":"företag","name":"AstraZeneca"},"before":null,"position":11}','e755472a5f598eeeb08a31d14570f52dea697ee4836c4b53e3ffab0352c5d9ec','838826729ce28f43662382e190bc6f6adff4e0de094c5a6249740998f684e8d6','663018e7abee860f0d28b9ec12846691477a4a51e5414779cb803a51de1e488e');
INSERT INTO "journal" VALUES(13,2,'2026-11-27T14:51:38Z','processledare','import','organisations','octapharma','e77f22f4fb32a2f2bba3b50d212f76df','{"after":{"id":"octapharma","kind":"företag","name":"Octapharma"},"before":null,"position":12}','4e32bf000986249360b4f868563c035fb29b46be14272b1e1c4f8087bcd72f84','663018e7abee860f0d28b9ec12846691477a4a51e5414779cb803a51de1e488e','9f2a65599c093c1d7d043718e8af6e9e7121327811000bf09ae64e8159aa36be');
INSERT INTO "journal" VALUES(14,2,'2026-11-27T14:51:38Z','processledare','import','organisations','lernia','1b0164bfdab5728cc9873302d5678979','{"after":{"id":"lernia","kind":"utbildningsanordnare","name":"Lernia Utbildning"},"before":null,"position":13}','c713055b2a6776fbd0846b71a596e5af77cfad009fceef976fc165ee0d27b66d','9f2a65599c093c1d7d043718e8af6e9e7121327811000bf09ae64e8159aa36be','32d2472d4d201eed0c6e5b54e2550163b02cc1997d87c6b8a6350877151d7985');
INSERT INTO "journal" VALUES(15,2,'2026-11-27T14:51:38Z','processledare','import','organisations','malardalens-tekniska-gymnasium','a98833b64b33431d2cd24ff844c6d616','{"after":{"id":"malardalens-tekniska-gymnasium","kind":"utbildningsanordnare","name":"Mälardalens Tekniska Gymnasium"},"before":null,"position":14}','52c7552b131316d58a3b2d56ea001132d930eb894ad7366265f888adceaf6c81','32d2472d4d201eed0c6e5b54e2550163b02cc1997d87c6b8a6350877151d7985','17471d10d2bfc370720ad2bcbbc5d14aed520ce1f7f7d4511166a665e2f34c03');
INSERT INTO "journal" VALUES(16,2,'2026-11-27T14:51:38Z','processledare','import','organisations','vuxenutbildningen-huddinge','031e624c680074af673de18f192d8d81','{"after":{"id":"vuxenutbildningen-huddinge","kind":"utbildningsanordnare","name":"Vuxenutbildningen Huddinge"},"before":null,"position":15}','b08283e11aaa36ad2f7c7a12041935cbff7d1e293ece88156554d56f91c9b8ec','17471d10d2bfc370720ad2bcbbc5d14aed520ce1f7f7d4511166a665e2f34c03','ce60b4866c505acd3bba0a6a8f3026769c06a7d83c184346ed465a61e897dbe4');
INSERT INTO "journal" VALUES(17,2,'2026-11-27T14:51:38Z','processledare','import','organisations','vuxenutbildningen-sodertalje','5f1d9d3f0fb2501fc12b9ec01efacfc9','{"after":{"id":"vuxenutbildningen-sodertalje","kind":"utbildningsanordnare","name":"Vuxenutbildningen, Södertälje kommun"},"before":null,"position":16}','7d42c05366939b2030c5cb12fda828f984751897752d0fa9a54eaa0273e5717d','ce60b4866c505acd3bba0a6a8f3026769c06a7d83c184346ed465a61e897dbe4','19bec369db6ebbb4a5024f3ef9d767b4301ba3b8aac3a5acec759b22faa63b7d');
INSERT INTO "journal" VALUES(18,2,'2026-11-27T14:51:38Z','processledare','import','organisations','exempelforetag-fordon','b5c0345d32c0098e3eb5835fc49d2380','{"after":{"id":"exempelforetag-fordon","kind":"företag","name":"Exempel: fordonsföretag"},"before":null,"position":17}','9d21f116b768c0f5410246a7afc2150191273a4be8b2801dbc9a8ccb39ff6dca','19bec369db6ebbb4a5024f3ef9d767b4301ba3b8aac3a5acec759b22faa63b7d','7480441e1c3f596f2d08a86941cbc01f322cb313577213ea8e0026bc6685ffed');
INSERT INTO "journal" VALUES(19,2,'2026-11-27T14:51:38Z','processledare','import','subjects','stockholmsregionen','8931b5765dd24118c0227e02ee1170ed','{"after":{"id":"stockholmsregionen","level":"region","organisation":"region-stockholm","title":"Stockholmsregionen"},"before":null,"position":1}','c37f1e930fafb669b605ec27512dafc7812837b27d7a061b4b7f5b8160d8bd4e','7480441e1c3f596f2d08a86941cbc01f322cb313577213ea8e0026bc6685ffed','bf9ac5a06e5a30882cc97bd451b56d037b695120597c6bd2170d8f5ec67db39f');
INSERT INTO "journal" VALUES(20,2,'2026-11-27T14:51:38Z','processledare','import','subjects','huddinge','63ad8131956ea79e86559fe65d5a5f20','{"after":{"id":"huddinge","level":"local","organisation":"huddinge-kommun","parent":"stockholmsregionen","title":"Huddinge"},"before":null,"position":2}','d788707e24994cdcdf157da51b565df2b5bab56ca29d183564574b72ebc7f26f','bf9ac5a06e5a30882cc97bd451b56d037b695120597c6bd2170d8f5ec67db39f','0033180ad1d0f48e31d88710be20feb897906f171df3ab86efac1a85b3f069b4');
INSERT INTO "journal" VALUES(21,2,'2026-11-27T14:51:38Z','processledare','import','subjects','vuxenutbildningen-huddinge','a26ada7e899fb904a4765d7e9d1c8ad7','{"after":{"id":"vuxenutbildningen-huddinge","level":"provider","organisation":"vuxenutbildningen-huddinge","parent":"huddinge","title":"Vuxenutbildningen Huddinge"},"before":null,"position":3}','c69f676ab72576bfc3574a419f063d45dfe0747f10c9faa6e3bae4b85acf273e','0033180ad1d0f48e31d88710be20feb897906f171df3ab86efac1a85b3f069b4','0608f0a812371c00e8f0dcc4c8c4e638dc727eba17ce8a230a72f1e9757898a5');
INSERT INTO "journal" VALUES(22,2,'2026-11-27T14:51:38Z','processledare','import','subjects','sodertalje','5a3b86673d2aed95c66e927339a618e2','{"after":{"id":"sodertalje","level":"local","organisation":"sodertalje-kommun","parent":"stockholmsregionen","title":"Södertälje"},"before":null,"position":4}','9e00ff26ef8421f6db2636d966085a3ad2d66eff4d724a7232b400f1e1f2fed8','0608f0a812371c00e8f0dcc4c8c4e638dc727eba17ce8a230a72f1e9757898a5','b9c3eee215cd6e033efaed228dfc58e4a6411479693a4f98d69b658cf0d8b4fe');
INSERT INTO "journal" VALUES(23,2,'2026-11-27T14:51:38Z','processledare','import','subjects','vuxenutbildningen-sodertalje','9ae3978a1cb790d54af8e2df2a4aa062','{"after":{"id":"vuxenutbildningen-sodertalje","level":"provider","organisation":"vuxenutbildningen-sodertalje","parent":"sodertalje","title":"Vuxenutbildningen i Södertälje"},"before":null,"position":5}','a83381ae04ecffc213f1245083b3cbb78b7fef0bd4cf1b4c26f4035f9e69763e','b9c3eee215cd6e033efaed228dfc58e4a6411479693a4f98d69b658cf0d8b4fe','1196a810df07907de005b2ea7c2b3537b436788653e762b3e79be4911d78b187');
INSERT INTO "journal" VALUES(24,2,'2026-11-27T14:51:38Z','processledare','import','subjects','malardalens-tekniska-gymnasium','186c82bf7a24ee8813b05f94bb454470','{"after":{"id":"malardalens-tekniska-gymnasium","level":"provider","organisation":"malardalens-tekniska-gymnasium","parent":"sodertalje","title":"Mälardalens Tekniska Gymnasium"},"before":null,"position":6}','a8e722f061a32c499f5f95fdaeec500bf564b61318980aeb11af822dc8163d80','1196a810df07907de005b2ea7c2b3537b436788653e762b3e79be4911d78b187','7d0aea6021157eb964cb399977c9da1b449c6b7411c8506ca606c4a0e3a53b09');
INSERT INTO "journal" VALUES(25,2,'2026-11-27T14:51:38Z','processledare','import','subjects','lernia','bf85e2f02418f4a7ca444f48ea1d2d74','{"after":{"id":"lernia","level":"provider","organisation":"lernia","parent":"stockholmsregionen","title":"Lernia Utbildning"},"before":null,"position":7}','3534504e0c1ec3edb451ccf46c74e33aa23f693a54e14291d3acd8edc9bcd4a4','7d0aea6021157eb964cb399977c9da1b449c6b7411c8506ca606c4a0e3a53b09','cecd0a9e9d9226f3c69f7065707a9aca537562ae8accb2c3346edb7a57ae29eb');
INSERT INTO "journal" VALUES(26,2,'2026-11-27T14:51:38Z','processledare','import','subjects','industriteknik-bas','1d841e5c8a8feb4876db1926e0f1582e','{"after":{"id":"industriteknik-bas","level":"programme","organisation":"lernia","parent":"lernia","title":"Industriteknik bas (vuxenutbildning)"},"before":null,"position":8}','72c54431f46d74d8c0893c17b46f4f5d5aa0aa463a988de99a1761ee4041f409','cecd0a9e9d9226f3c69f7065707a9aca537562ae8accb2c3346edb7a57ae29eb','6725c20590f03abc6e546df7d4b07a376fb81f84ba62cde2881773e2e8676ca8');
INSERT INTO "journal" VALUES(27,2,'2026-11-27T14:51:38Z','processledare','import','evidence','pilot-lanseras-2021','74946489ae473b0daf66f2fac1147632','{"after":{"collected":"2021-04-30","decisions":[{"by":"processledare","fingerprint":"sha256:dba1a5b619274f0db215039518dc5a7c9d8217a28e39da490cc23dbe00c6e056","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"},{"requirement":"kvalitetsarbete-regionalt-och-lokalt","subject":"stockholmsregionen"}],"on":"2021-05-06","state":"accepted"}],"id":"pilot-lanseras-2021","kind":"offentlig-uppgift","link":"https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/","measures":{},"note":"Piloten ska bygga upp en samverkan efter de åtta kriterierna och ge bättre balans mellan utbildningar och företagens behov. En ansökan om certifiering är en av slutprodukterna. Sidan ligger under april 2021, så månadens sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs","kvalitetsarbete-regionalt-och-lokalt"],"subjects":["stockholmsregionen"],"title":"Region Stockholm lanserar piloten"},"before":null,"position":1}','42c4f847771d56018d1dec01553c10e5d4c785a847c3a75d99b4a88de3f2bbbf','6725c20590f03abc6e546df7d4b07a376fb81f84ba62cde2881773e2e8676ca8','24645d65f7b9d7bf3ce1e80681bc1bb12d72616ee8242287aedc04a363dbcae6');
INSERT INTO "journal" VALUES(28,2,'2026-11-27T14:51:38Z','processledare','import','evidence','finansiering-pilot-2021','51ec028d1cc6add728b535fef8423e8c','{"after":{"collected":"2021-04-30","decisions":[{"by":"granskare-foretag","fingerprint":"sha256:7050e40e51ecca877fd4511f85eda3070c0fa92348ba7fe2950ef35df7c603af","links":[{"requirement":"finansiering-sakrad","subject":"stockholmsregionen"}],"on":"2021-05-20","state":"accepted","why":"Belopp, år och finansiärer framgår och går jämnt ut. Kommunernas egna beslut begärs var för sig."}],"id":"finansiering-pilot-2021","kind":"finansieringsplan","link":"https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/","measures":{},"note":"Budgeten är 3 000 000 kronor för 2021-03-01–2024-02-29. Hälften är anslag 1:1 från Region Stockholm. Huddinge betalar 200 000 och Södertälje 300 000 kronor om året. Sidan är från april 2021.","owner":"regional processledare","parties":[],"requirements":["finansiering-sakrad"],"subjects":["stockholmsregionen"],"title":"Pilotens finansiering 2021–2024","valid_from":"2021-03-01","valid_through":"2024-02-29"},"before":null,"position":2}','16f51f48155757a56f116a892971cc559416b9d47cc20be82a457062e40ba8f5','24645d65f7b9d7bf3ce1e80681bc1bb12d72616ee8242287aedc04a363dbcae6','ecf7d3ceaefa6f46d47c712fcc213814a9ccb3d85740a2c314ff86b00abe9090');
INSERT INTO "journal" VALUES(29,2,'2026-11-27T14:51:38Z','processledare','import','evidence','namndbeslut-2020-12','6abd5f07af72676389e8f5aae7212ca6','{"after":{"collected":"2020-12-19","decisions":[{"by":"processledare","fingerprint":"sha256:b0645948b2b15486d3cca26c078be8a02e584d8486936b2f100036f3611d6428","links":[{"requirement":"finansiering-sakrad","subject":"stockholmsregionen"}],"on":"2021-03-15","state":"accepted"}],"id":"namndbeslut-2020-12","kind":"beslut","link":"https://www.pressreader.com/sweden/Viivasbydirekt/20201219/281822876396691","measures":{},"note":"Lokaltidningen skriver att tillväxt- och regionplanenämnden har avsatt pengarna och att Huddinge och Södertälje är medfinansiärer. Tidningen är daterad 19 december 2020. Protokollet är inte läst.","owner":"regional processledare","parties":[],"requirements":["finansiering-sakrad"],"subjects":["stockholmsregionen"],"title":"Region Stockholm avsätter 1,5 miljoner kronor till piloten"},"before":null,"position":3}','b442ac03a66df900a6aefb8afd4afdd406af03ec0e8ebd4d06b53f1504a3639b','ecf7d3ceaefa6f46d47c712fcc213814a9ccb3d85740a2c314ff86b00abe9090','11b95152b7288d4d8320ef2c8fc1382c3f16bbf16dcb1e2ba1f5512f38b67e73');
INSERT INTO "journal" VALUES(30,2,'2026-11-27T14:51:38Z','processledare','import','evidence','forsta-utbildningen-2021','ae049e7942bdc90c2de6742f58cb483c','{"after":{"collected":"2021-10-31","decisions":[{"by":"granskare-fack","fingerprint":"sha256:9a9eeb184804974d2b6600b3af654314d5acd0798926b9cc30f7c8737e55d9b4","links":[{"requirement":"utbildningsform","subject":"industriteknik-bas"},{"requirement":"utbildning-svarar-mot-behov","subject":"industriteknik-bas"}],"on":"2021-11-10","state":"accepted","why":"Både formen och anordnaren framgår."}],"id":"forsta-utbildningen-2021","kind":"offentlig-uppgift","link":"https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/10/nu-startar-forsta-pilotutbildningen-inom-teknikcollege/","measures":{},"note":"Industriteknik bas är gymnasial vuxenutbildning och ges av Lernia. Sidan ligger under oktober 2021, så månadens sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["utbildningsform","utbildning-svarar-mot-behov"],"subjects":["industriteknik-bas"],"title":"Första utbildningen i piloten startar"},"before":null,"position":4}','9e5f3893b06470fcf90f42f3324855435209162ad9b19a28655c49308513a50b','11b95152b7288d4d8320ef2c8fc1382c3f16bbf16dcb1e2ba1f5512f38b67e73','c16a257b3e437a82042387542599f895ad9a838410fdfba5964a11f2a2415662');
INSERT INTO "journal" VALUES(31,2,'2026-11-27T14:51:38Z','processledare','import','evidence','pilotens-sida-2021','e94136f3b85cac1de354ddc68270fd66','{"after":{"collected":"2021-09-30","decisions":[{"by":"processledare","fingerprint":"sha256:8cbce7fd351e89cd2715931a1f9f1431c7667fcfd3f5f487e07c2c260e8f3178","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"},{"requirement":"regional-processledare","subject":"stockholmsregionen"}],"on":"2021-10-04","state":"accepted"}],"id":"pilotens-sida-2021","kind":"offentlig-uppgift","link":"https://www.regionstockholm.se/verksamhet/Regional-utveckling/kompetensforsorjning/kompetensarena-stockholm/pilotprojekt-teknikcollege/","measures":{},"note":"Region Stockholm driver piloten och ska ta fram en långsiktig finansieringsmodell. Branscherna är industri, teknik, livsmedel och läkemedel. Sidan är odaterad men talar om hösten 2021 som kommande; därför 30 september.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs","regional-processledare"],"subjects":["stockholmsregionen"],"title":"Region Stockholms sida om pilotprojektet"},"before":null,"position":5}','ac3651844020c77804edaf7247e9666ffe1bbfab68e47cb8428df119112c9437','c16a257b3e437a82042387542599f895ad9a838410fdfba5964a11f2a2415662','600f9df49d187ee18dc04501e2e9bb3e2f0aceaab3b0d379c6f1ae485359bdc9');
INSERT INTO "journal" VALUES(32,2,'2026-11-27T14:51:38Z','processledare','import','evidence','ikem-pilotprojekt-2021','7b8934b999e4e0dad6c4e4ff1f105ad5','{"after":{"collected":"2021-12-31","decisions":[],"id":"ikem-pilotprojekt-2021","kind":"offentlig-uppgift","link":"https://www.ikem.se/nyheter/nyheter-2021/pilotprojekt-ska-etablera-teknikcollege-i-stockholmsregionen/","measures":{},"note":"Region Stockholm söker en projektledare, och AstraZeneca och Octapharma har engagerat sig. En förstudie gjordes 2020. Sidan är från 2021 utan dag, så årets sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["regional-processledare","avsiktsforklaring-foretag"],"subjects":["stockholmsregionen"],"title":"IKEM om pilotprojektet"},"before":null,"position":6}','923e5e246b239345ae48dec80fc7386ed7ca41b722a9002082e54e04424f33e3','600f9df49d187ee18dc04501e2e9bb3e2f0aceaab3b0d379c6f1ae485359bdc9','01ffe0a316f8830fbaeb34dbde0998d04628f75c9c1123393b021440aad34c1e');
INSERT INTO "journal" VALUES(33,2,'2026-11-27T14:51:38Z','processledare','import','evidence','rts-fem-kommuner','5e11e1e4f4f22233caaca8c9248b84b4','{"after":{"collected":"2021-03-01","decisions":[{"by":"granskare-fack","on":"2021-05-20","state":"rejected","why":"En nyhet är inget undertecknat avtal, och Region Stockholm nämner bara två kommuner. Begär avtalet."}],"id":"rts-fem-kommuner","kind":"offentlig-uppgift","link":"https://teknikcollege.se/nyheter/forstudie-och-pilot-for-teknikcollege-stockholm/","measures":{},"note":"Teknikcollege skriver att piloten ska börja med ett samverkansavtal mellan fem kommuner. Kommunerna namnges inte i den del som har gått att läsa. Sidan är odaterad; dagen är den då piloten började.","owner":"regional processledare","parties":[],"requirements":["minst-tre-kommuner"],"subjects":["stockholmsregionen"],"title":"Nyhet om ett samverkansavtal mellan fem kommuner"},"before":null,"position":7}','fc137454c31ccdf666d4ad71fbc207542c252617642f73203fe04f71037a1969','01ffe0a316f8830fbaeb34dbde0998d04628f75c9c1123393b021440aad34c1e','dea55cb5bd0df54b9fa2328acef881c4c48e42a5b410f5da16b0f5f53dd796a4');
INSERT INTO "journal" VALUES(34,2,'2026-11-27T14:51:38Z','processledare','import','evidence','kompetensarena-2020','79bf602695cb5f12798ae8d5dfadc797','{"after":{"collected":"2020-12-31","decisions":[{"by":"processledare","fingerprint":"sha256:5cd084ba87fa3fb5bf8821911fc15b121be2e57b12fc511582a4f84ac6cbe6f7","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"}],"on":"2021-03-15","state":"accepted"}],"id":"kompetensarena-2020","kind":"offentlig-uppgift","link":"https://www.sll.se/verksamhet/Regional-utveckling/strategier-och-planer-inom-regional-utveckling/kompetensarena-stockholm/","measures":{},"note":"Region Stockholm samverkar här med Arbetsförmedlingen, Stockholms stad och Storsthlm. Arenan lanserades den 2 november 2020. Sidan är odaterad, så årets sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs"],"subjects":["stockholmsregionen"],"title":"Kompetensarena Stockholm"},"before":null,"position":8}','e3864d43b0d0376aa81fc9a935476d673cda4427602fe5ef8e1322c7b2484b35','dea55cb5bd0df54b9fa2328acef881c4c48e42a5b410f5da16b0f5f53dd796a4','a22f584f72e81195e758521f03a4915f867651adad35f20e4294a40cad2b8694');
INSERT INTO "journal" VALUES(35,2,'2026-11-27T14:51:38Z','processledare','import','evidence','teknikforetagen-2018','67a1481fb44b4755b49e14d065686776','{"after":{"collected":"2018-04-06","decisions":[{"by":"granskare-foretag","on":"2021-06-03","state":"rejected","why":"Svaren är tre år gamla och visar inte behovet hos företagen i Huddinge och Södertälje."}],"from":"Teknikföretagen","id":"teknikforetagen-2018","kind":"behovsanalys","link":"https://www.teknikforetagen.se/i-debatten/nyheter/2018/sa-ser-industrins-kompetensbehov-ut-lan-for-lan/","measures":{},"note":"Teknikföretagen redovisar behoven per län efter svar från 700 medlemsföretag. CNC-operatörer, automationstekniker och underhållstekniker hör till dem som söks.","owner":"regional processledare","parties":[],"requirements":["kompetensbehov-inventerat"],"subjects":["stockholmsregionen"],"title":"Industrins kompetensbehov, län för län"},"before":null,"position":9}','8174550a248c4580e7ecc3f4385782be24887686aa446163c61926d51ec968bb','a22f584f72e81195e758521f03a4915f867651adad35f20e4294a40cad2b8694','56e3943316f6f58455cff4a5ee48e17ba9b345103871ce9f8872aebedd24d587');
INSERT INTO "journal" VALUES(36,2,'2026-11-27T14:51:38Z','processledare','import','evidence','storsthlm-dialog-2021','0db69712465aafc910abbd1bc18c603f','{"after":{"collected":"2021-05-26","decisions":[],"from":"Storsthlm","id":"storsthlm-dialog-2021","kind":"offentlig-uppgift","link":"https://www.storsthlm.se/artiklar/utbildning-arbetsmarknad/2021/regional-dialog-gemensam-gymnasieregion/","measures":{},"note":"Gymnasiebehovsrapporten 2021 presenterades vid en dialog om länets gemensamma gymnasieregion. Kommunerna planerar sitt utbud i kluster efter hur eleverna pendlar.","owner":"regional processledare","parties":[],"requirements":["utbud-jamfort-med-behov"],"subjects":["stockholmsregionen"],"title":"Storsthlms dialog om gymnasieregionen"},"before":null,"position":10}','8539a4726b20a98749b013bb9245cd91504813cd00c67073f49a89d04ab565a9','56e3943316f6f58455cff4a5ee48e17ba9b345103871ce9f8872aebedd24d587','7da061fe26f5a7f64efe3062e1f3125a42ce43b881c87d1ccae6fc46563cd7b2');
INSERT INTO "journal" VALUES(37,2,'2026-11-27T14:51:38Z','processledare','import','evidence','lansstyrelsen-smart-industri','12e633d0351753753d74bfdd145c79ba','{"after":{"collected":"2018-02-13","decisions":[{"by":"processledare","fingerprint":"sha256:cc356ff1ad3d1bd9572c9958f7bb50c69fadd003f41d35aeae084ee0563361e8","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"}],"on":"2021-03-15","state":"accepted"}],"id":"lansstyrelsen-smart-industri","kind":"offentlig-uppgift","link":"https://tillvaxtverket.se/vara-tjanster/lar-av-andra/insatser/2018-02-13-samverkan-framgangsrecept-for-stockholms-industri.html","measures":{},"note":"Tillväxtverket återger Länsstyrelsens förstudie: Stockholm är landets näst största industriregion, och fordonsindustrin ger arbete även i grannlänen.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs"],"subjects":["stockholmsregionen"],"title":"Förstudie om Stockholms industri"},"before":null,"position":11}','c3caf64833e333ebbf347dd44796e30a8563ad222810077db0cda092724bec64','7da061fe26f5a7f64efe3062e1f3125a42ce43b881c87d1ccae6fc46563cd7b2','a59714c5be9a75deee933c68ef67c17cd8b2473a5982e3bcd955423268bd38e0');
INSERT INTO "journal" VALUES(38,2,'2026-11-27T14:51:38Z','processledare','import','evidence','mtg-larmiljo-2016','33929c8bed8902eaec068801698b82b8','{"after":{"collected":"2016-12-31","decisions":[{"by":"granskare-foretag","fingerprint":"sha256:7085af7371110edcd8a4c027bb24adbe6473e6c92a88570463d868efad8e9444","links":[{"requirement":"verklighetsnara-larmiljo","subject":"malardalens-tekniska-gymnasium"}],"on":"2021-06-03","state":"accepted"}],"id":"mtg-larmiljo-2016","kind":"offentlig-uppgift","link":"https://leanforum.se/konferenser/dag-2-lean-forum-2016/programpunkt/2b-malardalens-tekniska-gymnasium-sodertalje-heldag/","measures":{},"note":"Skolan är en satsning av Scania och AstraZeneca och hade då 216 elever. Undervisningen ligger nära företagen. Konferensen hölls 2016, så årets sista dag står som datum.","owner":"skolledningen, Mälardalens Tekniska Gymnasium","parties":[],"requirements":["verklighetsnara-larmiljo"],"subjects":["malardalens-tekniska-gymnasium"],"title":"Mälardalens Tekniska Gymnasium, beskrivning inför studiebesök"},"before":null,"position":12}','a741fb7d2ce709b6d6ac0dae0a4f8107b18ecff49ab524e2f330c3f647461ebd','a59714c5be9a75deee933c68ef67c17cd8b2473a5982e3bcd955423268bd38e0','e9afae6e449e75f9c291f08c2ba31ddff4f5ff6eb23538ad622929e104f1f1d0');
INSERT INTO "journal" VALUES(39,2,'2026-11-27T14:51:38Z','processledare','import','evidence','avtal-2021','9b0aacf24ea1cc9c9a9f5ba1fe5d2dde','{"after":{"collected":"2021-06-14","decisions":[{"by":"granskare-fack","fingerprint":"sha256:c17730c8700decce3559e6307f6c38bca0257567a83a24505150d2fcffa18343","links":[{"requirement":"minst-tre-kommuner","subject":"stockholmsregionen"},{"requirement":"avtal-hela-perioden","subject":"stockholmsregionen"}],"on":"2021-06-21","state":"accepted","why":"Undertecknat av två kommuner och Region Stockholm."}],"file":{"media_type":"text/markdown","name":"exempel-samverkansavtal-2021.md","sha256":"e58f7f63574efec0bc71a90fbbe6034915c59271598ae6cbd08dcbfb236fe3ed","size":654},"id":"avtal-2021","kind":"samverkansavtal","measures":{},"owner":"regional processledare","parties":[{"organisation":"huddinge-kommun","signatory":"kommunstyrelsens ordförande","signed":"2021-05-31"},{"organisation":"sodertalje-kommun","signatory":"kommunstyrelsens ordförande","signed":"2021-06-07"},{"organisation":"region-stockholm","signed":"2021-06-10"}],"requirements":["minst-tre-kommuner","avtal-hela-perioden"],"subjects":["stockholmsregionen"],"title":"Exempel: Samverkansavtal för piloten 2021–2024","valid_from":"2021-03-01","valid_through":"2024-02-29"},"before":null,"position":13}','3d5a4604846be7b62d6fc577ac1662a1eaf623934cc511a1fdb6183ffe67319c','e9afae6e449e75f9c291f08c2ba31ddff4f5ff6eb23538ad622929e104f1f1d0','b679689ea08e9cc36bf3ce065c0eec1e64fb5efd7514cb2da7ec4cddb4900e33');
INSERT INTO "journal" VALUES(40,2,'2026-11-27T14:51:38Z','processledare','import','evidence','avsiktsforklaring-sodertalje-2021','8de6e8212f5cca22c8db794ef7c82549','{"after":{"collected":"2021-09-15","decisions":[{"by":"granskare-foretag","fingerprint":"sha256:5e050429a861827d79edb61ac6efe74dc75ac8769337a4f50fc646d6c8dbbb71","links":[{"requirement":"avsiktsforklaring-foretag","subject":"sodertalje"}],"on":"2021-09-23","state":"accepted"}],"file":{"media_type":"text/markdown","name":"exempel-avsiktsforklaring-sodertalje-2021.md","sha256":"f596ba400ba3a183827d5690967a6f2fbe76977b7aa3227824c1a68e7a2d8b4d","size":384},"id":"avsiktsforklaring-sodertalje-2021","kind":"avsiktsforklaring","measures":{},"owner":"regional processledare","parties":[{"organisation":"exempelforetag-fordon","signed":"2021-09-14"},{"organisation":"sodertalje-kommun","signed":"2021-09-14"}],"requirements":["avsiktsforklaring-foretag"],"subjects":["sodertalje"],"title":"Exempel: Avsiktsförklaring i Södertälje"},"before":null,"position":14}','ecde799b199460f6591499cb359346098eeb933737f6f3de9bda9d41ad9a0c8a','b679689ea08e9cc36bf3ce065c0eec1e64fb5efd7514cb2da7ec4cddb4900e33','db9c304a71276c08b7af10a17543ba9c964d4514aff887766c9bcfd14c7aaa94');
INSERT INTO "journal" VALUES(41,2,'2026-11-27T14:51:38Z','processledare','import','evidence','projektplan-2021','5313bec507747b8cbadc32f2a7e4f8b7','{"after":{"collected":"2021-05-03","decisions":[],"file":{"media_type":"text/markdown","name":"exempel-projektplan-2021.md","sha256":"061ad094e52c68f0d5aa51d22f312225d970105186294d1a78ec7280628691c8","size":433},"id":"projektplan-2021","kind":"verksamhetsplan","measures":{},"owner":"regional processledare","parties":[],"requirements":["verksamhetsplan-arlig"],"subjects":["stockholmsregionen"],"title":"Exempel: Projektplan för pilotens första år"},"before":null,"position":15}','4833ba1e0a0e223792c927edd8770eeaafd6284240072b0485c519a599fcacd4','db9c304a71276c08b7af10a17543ba9c964d4514aff887766c9bcfd14c7aaa94','4da99cebd96576a9f28fed54f3ac9b4d27f65f86f8a8731527921e3dd89e647a');
INSERT INTO "journal" VALUES(42,2,'2026-11-27T14:51:38Z','processledare','import','evidence','avtal-tredje-kommun','db503b90bcbf162d9281f7447e65bc75','{"after":{"decisions":[],"id":"avtal-tredje-kommun","kind":"hangavtal","measures":{},"note":"Det behövs minst en kommun till. Avtalet ska vara beslutat politiskt och undertecknat.","owner":"regional processledare","parties":[],"requirements":["minst-tre-kommuner","tillkommande-kommuner"],"subjects":["stockholmsregionen"],"title":"Avtal med en tredje kommun"},"before":null,"position":16}','aecc1bc02a96cb9f4c2308d9e13050bf265b484c44bec41aa267d15b2d883802','4da99cebd96576a9f28fed54f3ac9b4d27f65f86f8a8731527921e3dd89e647a','4f95d260845d5ef2dba5ad856e2d1900210a2b2c097ae8103eb8917b2fd0e378');
INSERT INTO "journal" VALUES(43,2,'2026-11-27T14:51:38Z','processledare','import','evidence','beslut-huddinge','0f29a5386535e359c41f2c789e3f38d9','{"after":{"decisions":[],"id":"beslut-huddinge","kind":"beslut","measures":{},"note":"Protokollsutdraget begärs av registratorn.","owner":"registratorn, Huddinge kommun","parties":[],"requirements":["finansiering-sakrad"],"subjects":["stockholmsregionen"],"title":"Huddinge kommuns beslut om medfinansiering"},"before":null,"position":17}','c2814c3475c8869201e78bc4dca9af13b45a95fc8a40995f053f1369d972cdd5','4f95d260845d5ef2dba5ad856e2d1900210a2b2c097ae8103eb8917b2fd0e378','7925e6b9150280a7b3660c2c3d419cedc82d8d46572db23f07fcd6fae46835cf');
INSERT INTO "journal" VALUES(44,2,'2026-11-27T14:51:38Z','processledare','import','evidence','beslut-sodertalje','4365f981f351dd495a47700649a4ddde','{"after":{"decisions":[],"id":"beslut-sodertalje","kind":"beslut","measures":{},"note":"Protokollsutdraget begärs av registratorn.","owner":"registratorn, Södertälje kommun","parties":[],"requirements":["finansiering-sakrad"],"subjects":["stockholmsregionen"],"title":"Södertälje kommuns beslut om medfinansiering"},"before":null,"position":18}','16e7da847cd96c46be4d421738c450d591787230dbb168b38cf24a68fd575803','7925e6b9150280a7b3660c2c3d419cedc82d8d46572db23f07fcd6fae46835cf','221fca3f3423d371f2abe516d4ac30a41d19c61c74f85a09aa133cb48e37ce69');
INSERT INTO "journal" VALUES(45,2,'2026-11-27T14:51:38Z','processledare','import','evidence','avtal-mtg','35a5d8b47d382f65467d698922549d51','{"after":{"decisions":[],"id":"avtal-mtg","kind":"samverkansavtal","measures":{},"note":"Skolan är fristående och behöver ett eget avtal eller en underskrift på det gemensamma.","owner":"skolledningen, Mälardalens Tekniska Gymnasium","parties":[],"requirements":["enskilda-huvudman"],"subjects":["stockholmsregionen"],"title":"Avtal med Mälardalens Tekniska Gymnasium"},"before":null,"position":19}','100a2b19e2eb917f3fe81572c0a22d6167d032902dde954b286440e2fe8c7f1c','221fca3f3423d371f2abe516d4ac30a41d19c61c74f85a09aa133cb48e37ce69','663df9b0ff03e383e42f0c658e67d5f466a402330c28975242f58a07d27a99a9');
INSERT INTO "journal" VALUES(46,2,'2026-11-27T14:51:38Z','processledare','import','evidence','forstudie-2020','6ba7e6e86543da225fc827291ec7eb61','{"after":{"decisions":[],"id":"forstudie-2020","kind":"behovsanalys","measures":{},"note":"IKEM och lokalpressen nämner förstudien, som bygger på kontakter med ett fyrtiotal företag. Själva rapporten saknas.","owner":"Region Stockholm, regional utveckling","parties":[],"requirements":["kompetensbehov-inventerat"],"subjects":["stockholmsregionen"],"title":"Förstudien från 2020"},"before":null,"position":20}','da4f41dde27febe1df6c8850ffbd1eca62c31c9d04c91dd12b662875a0d4a3e4','663df9b0ff03e383e42f0c658e67d5f466a402330c28975242f58a07d27a99a9','a18956d19a1b6fa879f86d1e6d3291377fd13da8022935a6f2611ea826b42072');
INSERT INTO "journal" VALUES(47,2,'2026-11-27T14:51:38Z','processledare','import','evidence','ledamotsforteckning-region','aa5dc5c00515f1a27121658169080e86','{"after":{"decisions":[],"id":"ledamotsforteckning-region","kind":"ledamotsforteckning","measures":{},"note":"Ingen styrgrupp finns omnämnd på de öppna sidorna. Ange organisation och roll för varje ledamot.","owner":"regional processledare","parties":[],"requirements":["foretagsmajoritet-regionalt"],"subjects":["stockholmsregionen"],"title":"Ledamotsförteckning för den regionala styrgruppen"},"before":null,"position":21}','16064f75e1fe21a0ab4c98db08585d2993fab4577d68d6573119108de8828932','a18956d19a1b6fa879f86d1e6d3291377fd13da8022935a6f2611ea826b42072','2841507cff365d19a8bb5d0e257e7217db7a8c7d1a30405b14af6cd54fd2f1c5');
INSERT INTO "journal" VALUES(48,2,'2026-11-27T14:51:38Z','processledare','import','evidence','uppdrag-processledare','fc4d7faf825673c94a50ff7116181b86','{"after":{"decisions":[],"id":"uppdrag-processledare","kind":"uppdragsbeskrivning-processledare","measures":{},"owner":"Region Stockholm, regional utveckling","parties":[],"requirements":["regional-processledare"],"subjects":["stockholmsregionen"],"title":"Uppdragsbeskrivning för processledaren"},"before":null,"position":22}','17fd6731d2c53c9193b7dca28f40277c41c3366303ad79904831db3e25605249','2841507cff365d19a8bb5d0e257e7217db7a8c7d1a30405b14af6cd54fd2f1c5','22e12d3fa20907f1a5207881c3ca66caa6eb588f52b94a2b03e0901d4fdde55e');
INSERT INTO "journal" VALUES(49,2,'2026-11-27T14:51:38Z','processledare','import','evidence','maldokument','fe5feb5ed3c531d81df2ecc2228226e3','{"after":{"decisions":[],"id":"maldokument","kind":"maldokument","measures":{},"note":"Ska tas fram av företag och anordnare tillsammans.","owner":"regional processledare","parties":[],"requirements":["mal-och-vision"],"subjects":["stockholmsregionen"],"title":"Mål och vision för Teknikcollege i Stockholmsregionen"},"before":null,"position":23}','7228b452fe52b6176c224842af31f63a0442adbc125455e430e4c267b7de8d4e','22e12d3fa20907f1a5207881c3ca66caa6eb588f52b94a2b03e0901d4fdde55e','3bb8a56c448bef8aa56acfa289cf4c532760e811563912d2aea2bfcee5640ea3');
INSERT INTO "journal" VALUES(50,2,'2026-11-27T14:51:38Z','processledare','import','evidence','kvalitetsplan','0dd6c27361161577414c0783a2b9fc9f','{"after":{"decisions":[],"id":"kvalitetsplan","kind":"kvalitetsplan","measures":{},"owner":"regional processledare","parties":[],"requirements":["kvalitetsarbete-regionalt-och-lokalt"],"subjects":["stockholmsregionen"],"title":"Plan för kvalitetsarbetet"},"before":null,"position":24}','527b04405efe4e67d2ed851056c20b49b6a12021dc954cb99516a57ca5e3dd76','3bb8a56c448bef8aa56acfa289cf4c532760e811563912d2aea2bfcee5640ea3','16ee304de28c2be7ae1ba891a5b5cbe5066dbd3ef33a9f042dc1927536bfae33');
INSERT INTO "journal" VALUES(51,2,'2026-11-27T14:51:38Z','processledare','import','evidence','regional-sjalvskattning','7a54e8009101079f97759985bb5f1f0c','{"after":{"decisions":[],"id":"regional-sjalvskattning","kind":"regional-sjalvskattning","measures":{},"note":"Fråga RTS kansli efter den mall som gäller.","owner":"regional processledare","parties":[],"requirements":["sjalvskattning-regional"],"subjects":["stockholmsregionen"],"title":"Regional självskattning"},"before":null,"position":25}','9f2176315f9e3dda39509f0bf49c6e000f7f373460260bc9b63182ab72b7fda4','16ee304de28c2be7ae1ba891a5b5cbe5066dbd3ef33a9f042dc1927536bfae33','1c762b85c6e9c7c2406e5942a83f59d4ee15df692c01b6c15c9d02720a8634bd');
INSERT INTO "journal" VALUES(52,2,'2026-11-27T14:51:38Z','processledare','import','evidence','motesplan','4bf6cc258fc55feceea0de828593cc99','{"after":{"decisions":[],"id":"motesplan","kind":"motesplan","measures":{},"owner":"regional processledare","parties":[],"requirements":["regelbundna-moten"],"subjects":["stockholmsregionen"],"title":"Mötesplan för den regionala styrgruppen 2022"},"before":null,"position":26}','30f8e830865ff9579c9b5adbe902fc02a1884c93b5b85a2471957765b3d20cbc','1c762b85c6e9c7c2406e5942a83f59d4ee15df692c01b6c15c9d02720a8634bd','9bdb38956be9125859306d3da808ed958e8ae8718d74c36fa1f3634e7896375f');
INSERT INTO "journal" VALUES(53,2,'2026-11-27T14:51:38Z','processledare','import','evidence','kursplan-industriteknik-bas','8c8d6b6da9f4a605cf27fd45e26863cc','{"after":{"decisions":[],"id":"kursplan-industriteknik-bas","kind":"utbildningsplan","measures":{},"note":"Ange längden i veckor och räkna hela utbildningen.","owner":"utbildningsledaren, Lernia Utbildning","parties":[],"requirements":["minst-40-veckor"],"subjects":["industriteknik-bas"],"title":"Kursplan för Industriteknik bas"},"before":null,"position":27}','1d0bf518c72208a47b387485b0bbcb3ba00977b6ea1ef908482db859257324b9','9bdb38956be9125859306d3da808ed958e8ae8718d74c36fa1f3634e7896375f','c5868e6bd7f5b33c7bca840b87d6d2e735586fe6c2249f0530c83051f870e2ea');
INSERT INTO "journal" VALUES(54,2,'2026-11-27T14:51:38Z','processledare','import','evidence','apl-plan-industriteknik-bas','35c865dc35677aa2047f26d8c85e1a89','{"after":{"decisions":[],"id":"apl-plan-industriteknik-bas","kind":"apl-plan","measures":{},"owner":"utbildningsledaren, Lernia Utbildning","parties":[],"requirements":["larande-i-arbete"],"subjects":["industriteknik-bas"],"title":"Plan för praktiken i Industriteknik bas"},"before":null,"position":28}','1c7290191c5a643da3b5508861ec2e34c45757e25566d1ce28c5556fd6ceb284','c5868e6bd7f5b33c7bca840b87d6d2e735586fe6c2249f0530c83051f870e2ea','2497cb9c1ec7a07b73723293e38c0466f93244c81521a566757d3976c955c960');
INSERT INTO "journal" VALUES(55,2,'2026-11-27T14:51:38Z','processledare','import','judgements','1','58b2f958800d84fcb1c8d0dee32842dc','{"after":{"as":"self","consensus":false,"level":2,"note":"Projektet är i gång. Kostnaderna delas av tre parter, men det gemensamma utbudet är en enda utbildning.","on":"2021-11-15","requirement":"gemensam-regional-resurs","reviewer":"processledare","subject":"stockholmsregionen"},"before":null,"position":1}','4ad56a2eaf01d83bec31e535d5f217aba7cf8cf3b4dfe52ef7735e120b72f501','2497cb9c1ec7a07b73723293e38c0466f93244c81521a566757d3976c955c960','cf2e34282b3ba6fff76ad7d5b223d68aa2c96693ab104c7d18b3bfca002a05a6');
INSERT INTO "journal" VALUES(56,2,'2026-11-27T14:51:38Z','processledare','import','judgements','2','33a01bc30cf29934de2fe69b19b05549','{"after":{"as":"review","consensus":false,"level":2,"note":"Riktningen är god. Företagen i Huddinge märks ännu inte.","on":"2021-11-25","requirement":"gemensam-regional-resurs","reviewer":"granskare-foretag","subject":"stockholmsregionen"},"before":null,"position":2}','db3e40509cd025ff263c63651cde837d4a9ac231e8bbb13049a4fc0ddbec157c','cf2e34282b3ba6fff76ad7d5b223d68aa2c96693ab104c7d18b3bfca002a05a6','8f609a26dc470323154a8d65c60780df280696d952f6ccc9fbd417b3e6804993');
INSERT INTO "journal" VALUES(57,2,'2026-11-27T14:51:38Z','processledare','import','judgements','3','41c20acb0f67bb909ca72d08cbee4705','{"after":{"as":"self","consensus":false,"level":1,"note":"Syftet står i projektbeskrivningen. Mål per kriterium saknas.","on":"2021-11-15","requirement":"mal-och-vision","reviewer":"processledare","subject":"stockholmsregionen"},"before":null,"position":3}','940b6968d7a0a7e13a2f4257209e14f22f201c6057c11ab6d5d5abc9201225df','8f609a26dc470323154a8d65c60780df280696d952f6ccc9fbd417b3e6804993','29c3433015825f6ff52a8a17f4fc344bb62db7f672230e7287e85918305f3142');
INSERT INTO "journal" VALUES(58,2,'2026-11-27T14:51:38Z','processledare','import','judgements','4','b96ac0d52610ae0068c5f2e79fe41435','{"after":{"as":"self","consensus":false,"level":1,"on":"2021-11-15","requirement":"kvalitetsarbete-regionalt-och-lokalt","reviewer":"processledare","subject":"stockholmsregionen"},"before":null,"position":4}','7e5a65cf63f078e8b3974ba7f0c673181d2c85005362160587209ba6380c2ab5','29c3433015825f6ff52a8a17f4fc344bb62db7f672230e7287e85918305f3142','aef52db99e6d033d265a268f4c438610bc7a7c078575a00a0cbd709a559bbcb9');
INSERT INTO "journal" VALUES(59,2,'2026-11-27T14:51:38Z','processledare','import','judgements','5','220e43a4a69bf0040d18e4cd0221c808','{"after":{"as":"review","consensus":false,"level":1,"note":"Att utbudet är litet är belagt. Någon jämförelse yrke för yrke finns inte.","on":"2021-11-25","requirement":"utbud-jamfort-med-behov","reviewer":"granskare-fack","subject":"stockholmsregionen"},"before":null,"position":5}','ee8e4ab9136f82c60575231e13cc44f853e7d66da75582ece56e80f773dd3536','aef52db99e6d033d265a268f4c438610bc7a7c078575a00a0cbd709a559bbcb9','baddba659d41fbc1b9c43f8dd26eeb702f475215339b7351a613cc002cf932cb');
INSERT INTO "journal" VALUES(60,2,'2026-11-27T14:51:38Z','processledare','import','judgements','6','78a35431a74a4472cdfa9aa559aff603','{"after":{"as":"review","consensus":false,"level":2,"note":"Utbildningen är efterfrågad. Företagen har inte kunnat påverka innehållet inför starten.","on":"2021-11-25","requirement":"utbildning-svarar-mot-behov","reviewer":"granskare-foretag","subject":"industriteknik-bas"},"before":null,"position":6}','19fd50cd2c1238c5a23e1ab66d359ea131493a7335cfe14a93aa16c6ed5c235b','baddba659d41fbc1b9c43f8dd26eeb702f475215339b7351a613cc002cf932cb','100c188e4dce35ab9a959cf44bded3daebc8ccb13a40477978642ac9ed7dd4d5');
INSERT INTO "journal" VALUES(61,2,'2026-11-27T14:51:38Z','processledare','import','judgements','7','8d66e3610c2877a612cf38eb0a13da62','{"after":{"as":"review","consensus":false,"level":4,"note":"Exempel: bedömt efter beskrivningen från 2016 och inte efter besök.","on":"2021-06-03","requirement":"verklighetsnara-larmiljo","reviewer":"granskare-foretag","subject":"malardalens-tekniska-gymnasium"},"before":null,"position":7}','f496d0488797430c6c8705420f3164e76f170bce684ef3b7a10f96086cd06160','100c188e4dce35ab9a959cf44bded3daebc8ccb13a40477978642ac9ed7dd4d5','e5efb88566dbb43fad2a665a060c5d88af34f79b374c16426db6a80e468492a0');
INSERT INTO "journal" VALUES(62,2,'2026-11-27T14:51:38Z','processledare','import','not_applicable','1','4191780e50bf1ab38c7c53ee55cba607','{"after":{"by":"processledare","justification":"Regionen har aldrig varit certifierad, så det finns ingen tidigare nivå att jämföra med.","on":"2021-11-15","requirement":"hojd-kvalitetsniva","subject":"stockholmsregionen"},"before":null,"position":1}','c62afaa1c0c9ab18f0ad6038e9363c68cf38e8e04c95cdc7c6c20ec0c71ff88a','e5efb88566dbb43fad2a665a060c5d88af34f79b374c16426db6a80e468492a0','c35e9906fec142c3244b4ff915fa4c87fe2cb59eded6cf24a2f3ca3bec56ff91');
INSERT INTO "journal" VALUES(63,2,'2026-11-27T14:51:38Z','processledare','import','narratives','industrins-kompetensbehov--stockholmsregionen','45fdd7e36e6ff55821924d840ce700d4','{"after":{"criterion":"industrins-kompetensbehov","current":"Många företag i länet säger att bristen på kompetens är det som mest hindrar dem från att växa. Industrin sysselsätter\nnästan flest i landet men är beroende av inflyttad kompetens, och länet har få industritekniska utbildningar. Så\nbeskriver Region Stockholm läget i april 2021.\n\nEn förstudie gjordes 2020. Vi har begärt den. Tills den har kommit saknas siffror per yrke.","goal":"Behovet är inventerat yrke för yrke före sommaren 2022. (Exempel: målet är vårt.)","subject":"stockholmsregionen","vision":"Ingen order går till ett annat län för att det saknas utbildade medarbetare här."},"before":null,"position":1}','4be7bd26cd09be8a4efaf0884e665a330fd039cc5aea339235efa66e72d70a8e','c35e9906fec142c3244b4ff915fa4c87fe2cb59eded6cf24a2f3ca3bec56ff91','c7f000fed116a83445be1d736079f43d81b31337c44e16c2b029bb3039de95ca');
INSERT INTO "journal" VALUES(64,2,'2026-11-27T14:51:38Z','processledare','import','narratives','regional-samverkan--stockholmsregionen','e82f7e06209e363b671102c6602bca1e','{"after":{"criterion":"regional-samverkan","current":"Region Stockholm driver piloten tillsammans med Huddinge och Södertälje. De tre delar på kostnaden, 3 miljoner kronor\npå tre år. Vid starten i april 2021 deltog kommunerna, anordnare, Scania, Sfab, Teknikföretagen, IF Metall och\nStorsthlm.\n\nTvå kommuner räcker inte. Ett regionalt Teknikcollege ska ha minst tre.","goal":"Senast vid utgången av 2022 har minst en kommun till skrivit under avtalet. (Exempel: målet är vårt och inte beslutat\nav någon.)","subject":"stockholmsregionen","vision":"Länets kommuner och industriföretag planerar de tekniska utbildningarna tillsammans, och arbetet fortsätter i\nordinarie verksamhet när projektet är slut."},"before":null,"position":2}','c8ade8058f14a9991f78d78e871263a8d9d54f1a5f98ab845342d43e4d39b5e3','c7f000fed116a83445be1d736079f43d81b31337c44e16c2b029bb3039de95ca','85b22f0b5872650d98a8388b2290ca3bd67f8586ffab5a714b47ebeade5bd98e');
INSERT INTO "journal" VALUES(65,2,'2026-11-27T14:51:38Z','processledare','import','narratives','utbildningar-och-dimensionering--stockholmsregionen','d378311e6ba2195ad72f75dac85b507d','{"after":{"criterion":"utbildningar-och-dimensionering","current":"I oktober 2021 började den första utbildningen, Industriteknik bas. Den är gymnasial vuxenutbildning och ges av Lernia.\nPiloten börjar med yrkesinriktad vuxenutbildning. Arbetsmarknadsutbildning, gymnasium och andra eftergymnasiala\nutbildningar ska följa.\n\nUtbildningens längd är inte känd. Den måste vara minst 40 veckor för att kunna certifieras.","goal":"Minst en utbildning i varje kommun motsvarar kraven på form och längd. (Exempel: målet är vårt.)","subject":"stockholmsregionen","vision":"Den som vill arbeta i industrin hittar en utbildning nära hemmet, som ung och som vuxen."},"before":null,"position":3}','73ab0d38b44bae79ead8152f5eef9d4e56b06ff0d86158fbf333aa15aa3d79f2','85b22f0b5872650d98a8388b2290ca3bd67f8586ffab5a714b47ebeade5bd98e','189652128b06dd45e0bf8d45fbe8a23337c77c890e473fe061fba3919394b7d0');
INSERT INTO "journal" VALUES(66,2,'2026-11-27T14:51:38Z','processledare','import','plan','tredje-kommun','4cd1691843dd38fa233a9ff87ee139ec','{"after":{"action":"Bjud in fler kommuner i länet och få med minst en till i avtalet.","due":"2022-12-31","evidence":["avtal-tredje-kommun"],"id":"tredje-kommun","owner":"regional processledare","requirement":"minst-tre-kommuner","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":1}','2e9758231518f2f22939628621d8273cc1c0f72d54fe0582d25c301a009d1f3f','189652128b06dd45e0bf8d45fbe8a23337c77c890e473fe061fba3919394b7d0','c9282797d28c0290a45220a2d6bf9fa1c16f1a71756f7e64a6f6b485da50828b');
INSERT INTO "journal" VALUES(67,2,'2026-11-27T14:51:38Z','processledare','import','plan','regional-styrgrupp','edc98f3d9d1ef0552dd3e5f88faea79c','{"after":{"action":"Bilda en regional styrgrupp där företagen har mer än hälften av platserna.","due":"2022-03-31","evidence":["ledamotsforteckning-region"],"id":"regional-styrgrupp","owner":"Region Stockholm","requirement":"foretagsmajoritet-regionalt","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":2}','0049506ade60a36e31312b464acdb7035462de0dd2fcb2c2e99567d323cf4c32','c9282797d28c0290a45220a2d6bf9fa1c16f1a71756f7e64a6f6b485da50828b','529f40209e561ba1288176c4117c14f2bfc9c38cb3b2b27145c2211f42136617');
INSERT INTO "journal" VALUES(68,2,'2026-11-27T14:51:38Z','processledare','import','plan','ordforande','032499357014447f42b3c24d66211d0c','{"after":{"action":"Välj en ordförande från ett företag.","due":"2022-03-31","evidence":[],"id":"ordforande","owner":"regional styrgrupp","requirement":"ordforande-foretag-regionalt","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":3}','410ac56f0d9408ca81e15997f1bdeed7df0934b2e9ef4894021c83c0679b8a3c','529f40209e561ba1288176c4117c14f2bfc9c38cb3b2b27145c2211f42136617','06925ccc14f1e0c58c7c70a03f5edb8d170e3dd6fd23824630aa8493d7fb92df');
INSERT INTO "journal" VALUES(69,2,'2026-11-27T14:51:38Z','processledare','import','plan','behov','254f04df50dccd27cca401259cc05030','{"after":{"action":"Fråga företagen i Huddinge och Södertälje vilka yrken de behöver och hur många.","due":"2022-06-30","evidence":["forstudie-2020"],"id":"behov","owner":"regional processledare","requirement":"kompetensbehov-inventerat","source":"granskning 2021-06-03","subject":"stockholmsregionen"},"before":null,"position":4}','e2238d55806aa38de29d519232f584ee44f334dd2e54f9b04b0e68966d1d6291','06925ccc14f1e0c58c7c70a03f5edb8d170e3dd6fd23824630aa8493d7fb92df','12876826d234dc41e46e01156fea288f93f13cb9721d9c4c17fc9896228b2215');
INSERT INTO "journal" VALUES(70,2,'2026-11-27T14:51:38Z','processledare','import','plan','lernia-hemvist','0c0451990999b7e92a6416bc04b46e89','{"after":{"action":"Bestäm vilken lokal styrgrupp Lernia ska höra till.","due":"2022-03-31","evidence":[],"id":"lernia-hemvist","owner":"regional processledare","requirement":"alla-anordnare-har-styrgrupp","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":5}','109976abbbdbe63388f5cdf32d766b1053170364bf5bf41343a4dd757cb3be49','12876826d234dc41e46e01156fea288f93f13cb9721d9c4c17fc9896228b2215','8468b856c38d944570a7aec17d0ab6021cc25d99f5aa51262608646687ac4a1d');
INSERT INTO "journal" VALUES(71,2,'2026-11-27T14:51:38Z','processledare','import','plan','kurslangd','2f6a7bc0cc664321afc44bc8cce4f277','{"after":{"action":"Ta fram kursplanen och räkna hela utbildningen i veckor.","due":"2022-01-31","evidence":["kursplan-industriteknik-bas"],"id":"kurslangd","owner":"utbildningsledaren, Lernia Utbildning","requirement":"minst-40-veckor","source":"självskattning","subject":"industriteknik-bas"},"before":null,"position":6}','a4e7455b998738f61abdc9e1ac5c56539e1477f27c3cc9f3fe16b4bcdce35003','8468b856c38d944570a7aec17d0ab6021cc25d99f5aa51262608646687ac4a1d','c7b5507a5452cf6874a132ba4835cd6024f410c4347376f56fdc121b3b32b33d');
INSERT INTO "journal" VALUES(72,2,'2026-11-27T14:51:38Z','processledare','import','financing','budget-pilot','1134ece913cd2a9f55b6512ae3d23dde','{"after":{"amount_sek":3000000,"evidence":["finansiering-pilot-2021"],"from":"2021-03-01","id":"budget-pilot","party":"region-stockholm","side":"budget","state":"secured","through":"2024-02-29"},"before":null,"position":1}','3793ea801e856bd0adb22759dc2b8dd0b97099fada64cb458ab81ef3fdb4c7a0','c7b5507a5452cf6874a132ba4835cd6024f410c4347376f56fdc121b3b32b33d','d62013517e95c460d11eaa18cba9e4adf697c4be467b2eef7762c836d23eae3c');
INSERT INTO "journal" VALUES(73,2,'2026-11-27T14:51:38Z','processledare','import','financing','region-1-1-medel','b965470050047df2361c6fa9d8945689','{"after":{"amount_sek":1500000,"evidence":["finansiering-pilot-2021","namndbeslut-2020-12"],"from":"2021-03-01","id":"region-1-1-medel","party":"region-stockholm","side":"income","state":"secured","through":"2024-02-29"},"before":null,"position":2}','fddce8f0a828edd52bb010f378bf779b67f00bb1795e33e92f233ea7f91ac960','d62013517e95c460d11eaa18cba9e4adf697c4be467b2eef7762c836d23eae3c','7f6ebaf736c57ecaaa04164399a3f536ad212d611ef7378b212492a423cecba2');
INSERT INTO "journal" VALUES(74,2,'2026-11-27T14:51:38Z','processledare','import','financing','huddinge-ar-1','494b67d0b8c0eb3cee479c97374ba84c','{"after":{"amount_sek":200000,"evidence":["finansiering-pilot-2021"],"from":"2021-03-01","id":"huddinge-ar-1","party":"huddinge-kommun","side":"income","state":"secured","through":"2022-02-28"},"before":null,"position":3}','377f247899a7b768a134bd3c14d5bbb38b3a28d6dc4b8318373ea9086226960a','7f6ebaf736c57ecaaa04164399a3f536ad212d611ef7378b212492a423cecba2','57e0fe8c383824b596ef4984e903b27adacf6e53e3dfc96c918df85c59318f77');
INSERT INTO "journal" VALUES(75,2,'2026-11-27T14:51:38Z','processledare','import','financing','huddinge-ar-2','16daf891d9ee606e2c9dc742cd4e5021','{"after":{"amount_sek":200000,"evidence":["finansiering-pilot-2021"],"from":"2022-03-01","id":"huddinge-ar-2","party":"huddinge-kommun","side":"income","state":"secured","through":"2023-02-28"},"before":null,"position":4}','7daebcafe4874bcd1151070b7ea6d3eb9e77b1510c3b3adfcc1dfd3f751808a6','57e0fe8c383824b596ef4984e903b27adacf6e53e3dfc96c918df85c59318f77','42ce6758cfa1a4a68818d8fb5fa7f0689cd3530234452dd151f9b5bc0a4f71fc');
INSERT INTO "journal" VALUES(76,2,'2026-11-27T14:51:38Z','processledare','import','financing','huddinge-ar-3','6e5753570fae4038350dd41de9ca392e','{"after":{"amount_sek":200000,"evidence":["finansiering-pilot-2021"],"from":"2023-03-01","id":"huddinge-ar-3","party":"huddinge-kommun","side":"income","state":"secured","through":"2024-02-29"},"before":null,"position":5}','ac8d853f4ca721b8cb9ab51bcd4c3cbf539e6c7507c5e6b6406985e780c69392','42ce6758cfa1a4a68818d8fb5fa7f0689cd3530234452dd151f9b5bc0a4f71fc','b9106ece3cc9c12ce5833b3dbf4784d1922989ec08c437578ae06421d99f9a10');
INSERT INTO "journal" VALUES(77,2,'2026-11-27T14:51:38Z','processledare','import','financing','sodertalje-ar-1','84cbde2523dc6508e14dbfbcff958f78','{"after":{"amount_sek":300000,"evidence":["finansiering-pilot-2021"],"from":"2021-03-01","id":"sodertalje-ar-1","party":"sodertalje-kommun","side":"income","state":"secured","through":"2022-02-28"},"before":null,"position":6}','897cb20a692379256a576af522f8cbdab98a12809b4d6fafbfd1ff8c5fa6960f','b9106ece3cc9c12ce5833b3dbf4784d1922989ec08c437578ae06421d99f9a10','12b0742a33fbfb306d91c4014432308cd4042be68778ed498fa479b02b1be67f');
INSERT INTO "journal" VALUES(78,2,'2026-11-27T14:51:38Z','processledare','import','financing','sodertalje-ar-2','7d798992a29f6f2175b196a44be5bc6c','{"after":{"amount_sek":300000,"evidence":["finansiering-pilot-2021"],"from":"2022-03-01","id":"sodertalje-ar-2","party":"sodertalje-kommun","side":"income","state":"secured","through":"2023-02-28"},"before":null,"position":7}','2f251911c0a5e58245704efcafbe63936c775f92465a26bb85ee6826c266f18b','12b0742a33fbfb306d91c4014432308cd4042be68778ed498fa479b02b1be67f','d6a61bd1a78e4792afd7102d6684cdb7297b21fc0afffd4a606a1911237d0e8c');
INSERT INTO "journal" VALUES(79,2,'2026-11-27T14:51:38Z','processledare','import','financing','sodertalje-ar-3','5ee1c4868a5d010e728edcc745f99a3d','{"after":{"amount_sek":300000,"evidence":["finansiering-pilot-2021"],"from":"2023-03-01","id":"sodertalje-ar-3","party":"sodertalje-kommun","side":"income","state":"secured","through":"2024-02-29"},"before":null,"position":8}','a6b9012c8d06196a2064424b040ed2678ee81e07d592a73e6a72ef1c4da803e0','d6a61bd1a78e4792afd7102d6684cdb7297b21fc0afffd4a606a1911237d0e8c','9a543b55d6dffabdc701d5c24568b69b755ca36152cf0eebd77c397f8c8ad62b');
INSERT INTO "journal" VALUES(80,2,'2026-11-27T14:51:38Z','processledare','import','applications','ny-region','61177d74ca77403a45cf44eee0ad9f56','{"after":{"id":"ny-region","period":{"from":"2021-03-01","through":"2024-02-29"},"subject":"stockholmsregionen","type":"ny-region"},"before":null,"position":1}','a01c4f6a95a1d1a94cd8fad4b2782cf9af4a8308c1e8c0fc7c1513c0214c9dfe','9a543b55d6dffabdc701d5c24568b69b755ca36152cf0eebd77c397f8c8ad62b','f1832cd7352f6b476c4ae28ef1abf1beaad74d7eda46a046f1592802abb2b02c');
INSERT INTO "journal" VALUES(81,2,'2026-11-27T14:51:38Z','processledare','import','milestones','1','0dd73ad6c4721149f5270afcfdf3f7a4','{"after":{"application":"ny-region","by":"Region Stockholm, seminarium i april 2021","date":"2021-04-30","evidence":"pilot-lanseras-2021","milestone":"forankring"},"before":null,"position":1}','a66b0040e79094d687f15306a85ac12d282cfdcb400c11a81e11daaceb078f3a','f1832cd7352f6b476c4ae28ef1abf1beaad74d7eda46a046f1592802abb2b02c','e833ba7e458cd301e84757f25d74347f69085b5691b5bf2a3f87bdfc971fcca0');
CREATE TABLE judgement (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	requirement VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	reviewer VARCHAR NOT NULL, 
	level INTEGER NOT NULL, 
	"on" VARCHAR NOT NULL, 
	"as" VARCHAR NOT NULL, 
	consensus BOOLEAN NOT NULL, 
	note VARCHAR, 
	text VARCHAR
);
INSERT INTO "judgement" VALUES(1,'gemensam-regional-resurs','stockholmsregionen','processledare',2,'2021-11-15','self',0,'Projektet är i gång. Kostnaderna delas av tre parter, men det gemensamma utbudet är en enda utbildning.',NULL);
INSERT INTO "judgement" VALUES(2,'gemensam-regional-resurs','stockholmsregionen','granskare-foretag',2,'2021-11-25','review',0,'Riktningen är god. Företagen i Huddinge märks ännu inte.',NULL);
INSERT INTO "judgement" VALUES(3,'mal-och-vision','stockholmsregionen','processledare',1,'2021-11-15','self',0,'Syftet står i projektbeskrivningen. Mål per kriterium saknas.',NULL);
INSERT INTO "judgement" VALUES(4,'kvalitetsarbete-regionalt-och-lokalt','stockholmsregionen','processledare',1,'2021-11-15','self',0,NULL,NULL);
INSERT INTO "judgement" VALUES(5,'utbud-jamfort-med-behov','stockholmsregionen','granskare-fack',1,'2021-11-25','review',0,'Att utbudet är litet är belagt. Någon jämförelse yrke för yrke finns inte.',NULL);
INSERT INTO "judgement" VALUES(6,'utbildning-svarar-mot-behov','industriteknik-bas','granskare-foretag',2,'2021-11-25','review',0,'Utbildningen är efterfrågad. Företagen har inte kunnat påverka innehållet inför starten.',NULL);
INSERT INTO "judgement" VALUES(7,'verklighetsnara-larmiljo','malardalens-tekniska-gymnasium','granskare-foretag',4,'2021-06-03','review',0,'Exempel: bedömt efter beskrivningen från 2016 och inte efter besök.',NULL);
CREATE TABLE milestone (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	application VARCHAR NOT NULL, 
	milestone VARCHAR NOT NULL, 
	date VARCHAR NOT NULL, 
	"by" VARCHAR, 
	paragraph VARCHAR, 
	dnr VARCHAR, 
	evidence VARCHAR, 
	snapshot VARCHAR, 
	sha256 VARCHAR
);
INSERT INTO "milestone" VALUES(1,'ny-region','forankring','2021-04-30','Region Stockholm, seminarium i april 2021',NULL,NULL,'pilot-lanseras-2021',NULL,NULL);
CREATE TABLE narrative (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	criterion VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	current VARCHAR NOT NULL, 
	goal VARCHAR NOT NULL, 
	vision VARCHAR NOT NULL, 
	UNIQUE (id)
);
INSERT INTO "narrative" VALUES(1,'industrins-kompetensbehov--stockholmsregionen',1,'industrins-kompetensbehov','stockholmsregionen','Många företag i länet säger att bristen på kompetens är det som mest hindrar dem från att växa. Industrin sysselsätter
nästan flest i landet men är beroende av inflyttad kompetens, och länet har få industritekniska utbildningar. Så
beskriver Region Stockholm läget i april 2021.

En förstudie gjordes 2020. Vi har begärt den. Tills den har kommit saknas siffror per yrke.','Behovet är inventerat yrke för yrke före sommaren 2022. (Exempel: målet är vårt.)','Ingen order går till ett annat län för att det saknas utbildade medarbetare här.');
INSERT INTO "narrative" VALUES(2,'regional-samverkan--stockholmsregionen',1,'regional-samverkan','stockholmsregionen','Region Stockholm driver piloten tillsammans med Huddinge och Södertälje. De tre delar på kostnaden, 3 miljoner kronor
på tre år. Vid starten i april 2021 deltog kommunerna, anordnare, Scania, Sfab, Teknikföretagen, IF Metall och
Storsthlm.

Två kommuner räcker inte. Ett regionalt Teknikcollege ska ha minst tre.','Senast vid utgången av 2022 har minst en kommun till skrivit under avtalet. (Exempel: målet är vårt och inte beslutat
av någon.)','Länets kommuner och industriföretag planerar de tekniska utbildningarna tillsammans, och arbetet fortsätter i
ordinarie verksamhet när projektet är slut.');
INSERT INTO "narrative" VALUES(3,'utbildningar-och-dimensionering--stockholmsregionen',1,'utbildningar-och-dimensionering','stockholmsregionen','I oktober 2021 började den första utbildningen, Industriteknik bas. Den är gymnasial vuxenutbildning och ges av Lernia.
Piloten börjar med yrkesinriktad vuxenutbildning. Arbetsmarknadsutbildning, gymnasium och andra eftergymnasiala
utbildningar ska följa.

Utbildningens längd är inte känd. Den måste vara minst 40 veckor för att kunna certifieras.','Minst en utbildning i varje kommun motsvarar kraven på form och längd. (Exempel: målet är vårt.)','Den som vill arbeta i industrin hittar en utbildning nära hemmet, som ung och som vuxen.');
CREATE TABLE need (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	year INTEGER NOT NULL, 
	subject VARCHAR NOT NULL, 
	occupation VARCHAR NOT NULL, 
	needed INTEGER NOT NULL, 
	places INTEGER NOT NULL, 
	evidence VARCHAR NOT NULL
);
CREATE TABLE not_applicable (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	requirement VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	"by" VARCHAR NOT NULL, 
	"on" VARCHAR NOT NULL, 
	justification VARCHAR NOT NULL, 
	approved_by VARCHAR
);
INSERT INTO "not_applicable" VALUES(1,'hojd-kvalitetsniva','stockholmsregionen','processledare','2021-11-15','Regionen har aldrig varit certifierad, så det finns ingen tidigare nivå att jämföra med.',NULL);
CREATE TABLE organisation (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	number VARCHAR, 
	municipality_code VARCHAR, 
	"from" VARCHAR, 
	through VARCHAR, 
	UNIQUE (id)
);
INSERT INTO "organisation" VALUES(1,'region-stockholm',1,'Region Stockholm','region',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(2,'huddinge-kommun',1,'Huddinge kommun','kommun',NULL,'0126',NULL,NULL);
INSERT INTO "organisation" VALUES(3,'sodertalje-kommun',1,'Södertälje kommun','kommun',NULL,'0181',NULL,NULL);
INSERT INTO "organisation" VALUES(4,'storsthlm',1,'Storsthlm','förening',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(5,'teknikforetagen',1,'Teknikföretagen','förening',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(6,'ikem',1,'IKEM','förening',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(7,'if-metall',1,'IF Metall','fack',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(8,'rts',1,'Riksföreningen Teknikcollege Sverige','förening',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(9,'scania',1,'Scania','företag',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(10,'sfab',1,'Sfab','företag',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(11,'astrazeneca',1,'AstraZeneca','företag',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(12,'octapharma',1,'Octapharma','företag',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(13,'lernia',1,'Lernia Utbildning','utbildningsanordnare',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(14,'malardalens-tekniska-gymnasium',1,'Mälardalens Tekniska Gymnasium','utbildningsanordnare',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(15,'vuxenutbildningen-huddinge',1,'Vuxenutbildningen Huddinge','utbildningsanordnare',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(16,'vuxenutbildningen-sodertalje',1,'Vuxenutbildningen, Södertälje kommun','utbildningsanordnare',NULL,NULL,NULL,NULL);
INSERT INTO "organisation" VALUES(17,'exempelforetag-fordon',1,'Exempel: fordonsföretag','företag',NULL,NULL,NULL,NULL);
CREATE TABLE person (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	organisation VARCHAR, 
	title VARCHAR, 
	email VARCHAR, 
	phone VARCHAR, 
	"from" VARCHAR, 
	through VARCHAR, 
	UNIQUE (id)
);
CREATE TABLE "plan" (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	requirement VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	owner VARCHAR, 
	due VARCHAR, 
	done VARCHAR, 
	source VARCHAR, 
	source_ref VARCHAR, 
	answer VARCHAR, 
	evidence VARCHAR NOT NULL, 
	UNIQUE (id)
);
INSERT INTO "plan" VALUES(1,'tredje-kommun',1,'minst-tre-kommuner','stockholmsregionen','Bjud in fler kommuner i länet och få med minst en till i avtalet.','regional processledare','2022-12-31',NULL,'självskattning',NULL,NULL,'["avtal-tredje-kommun"]');
INSERT INTO "plan" VALUES(2,'regional-styrgrupp',1,'foretagsmajoritet-regionalt','stockholmsregionen','Bilda en regional styrgrupp där företagen har mer än hälften av platserna.','Region Stockholm','2022-03-31',NULL,'självskattning',NULL,NULL,'["ledamotsforteckning-region"]');
INSERT INTO "plan" VALUES(3,'ordforande',1,'ordforande-foretag-regionalt','stockholmsregionen','Välj en ordförande från ett företag.','regional styrgrupp','2022-03-31',NULL,'självskattning',NULL,NULL,'[]');
INSERT INTO "plan" VALUES(4,'behov',1,'kompetensbehov-inventerat','stockholmsregionen','Fråga företagen i Huddinge och Södertälje vilka yrken de behöver och hur många.','regional processledare','2022-06-30',NULL,'granskning 2021-06-03',NULL,NULL,'["forstudie-2020"]');
INSERT INTO "plan" VALUES(5,'lernia-hemvist',1,'alla-anordnare-har-styrgrupp','stockholmsregionen','Bestäm vilken lokal styrgrupp Lernia ska höra till.','regional processledare','2022-03-31',NULL,'självskattning',NULL,NULL,'[]');
INSERT INTO "plan" VALUES(6,'kurslangd',1,'minst-40-veckor','industriteknik-bas','Ta fram kursplanen och räkna hela utbildningen i veckor.','utbildningsledaren, Lernia Utbildning','2022-01-31',NULL,'självskattning',NULL,NULL,'["kursplan-industriteknik-bas"]');
CREATE TABLE schema_version (
	version INTEGER NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "schema_version" VALUES(2);
CREATE TABLE seat (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	subject VARCHAR NOT NULL, 
	person VARCHAR, 
	organisation VARCHAR, 
	role VARCHAR NOT NULL, 
	"from" VARCHAR, 
	through VARCHAR
);
CREATE TABLE snapshot (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	document BLOB NOT NULL, 
	UNIQUE (id)
);
CREATE TABLE subject (
	position INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	level VARCHAR NOT NULL, 
	parent VARCHAR, 
	title VARCHAR NOT NULL, 
	organisation VARCHAR, 
	"from" VARCHAR, 
	through VARCHAR, 
	UNIQUE (id)
);
INSERT INTO "subject" VALUES(1,'stockholmsregionen',1,'region',NULL,'Stockholmsregionen','region-stockholm',NULL,NULL);
INSERT INTO "subject" VALUES(2,'huddinge',1,'local','stockholmsregionen','Huddinge','huddinge-kommun',NULL,NULL);
INSERT INTO "subject" VALUES(3,'vuxenutbildningen-huddinge',1,'provider','huddinge','Vuxenutbildningen Huddinge','vuxenutbildningen-huddinge',NULL,NULL);
INSERT INTO "subject" VALUES(4,'sodertalje',1,'local','stockholmsregionen','Södertälje','sodertalje-kommun',NULL,NULL);
INSERT INTO "subject" VALUES(5,'vuxenutbildningen-sodertalje',1,'provider','sodertalje','Vuxenutbildningen i Södertälje','vuxenutbildningen-sodertalje',NULL,NULL);
INSERT INTO "subject" VALUES(6,'malardalens-tekniska-gymnasium',1,'provider','sodertalje','Mälardalens Tekniska Gymnasium','malardalens-tekniska-gymnasium',NULL,NULL);
INSERT INTO "subject" VALUES(7,'lernia',1,'provider','stockholmsregionen','Lernia Utbildning','lernia',NULL,NULL);
INSERT INTO "subject" VALUES(8,'industriteknik-bas',1,'programme','lernia','Industriteknik bas (vuxenutbildning)','lernia',NULL,NULL);
CREATE TABLE workspace (
	only INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	framework VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	digest VARCHAR, 
	PRIMARY KEY (only)
);
INSERT INTO "workspace" VALUES(1,'Teknikcollege Stockholm – pilot 2021','teknikcollege','2023','sv','sha256:64255be714f7aaada0b693c98b46e115b45f34937dbdef6d7964a4fc4eb3171f');
CREATE INDEX ix_journal_actor ON journal (actor);
CREATE INDEX ix_journal_key ON journal ("key");
CREATE INDEX ix_journal_act ON journal (act);
CREATE TRIGGER journal_chain_is_kept BEFORE UPDATE OF seq, act, at, actor, what, register, key, payload_hash, prev, hash ON journal BEGIN SELECT RAISE(ABORT, 'journal_chain_is_kept'); END;
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal_is_kept'); END;
CREATE TRIGGER snapshot_is_unchanged BEFORE UPDATE ON snapshot BEGIN SELECT RAISE(ABORT, 'snapshot_is_unchanged'); END;
CREATE TRIGGER snapshot_is_kept BEFORE DELETE ON snapshot BEGIN SELECT RAISE(ABORT, 'snapshot_is_kept'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('organisation',17);
INSERT INTO "sqlite_sequence" VALUES('subject',8);
INSERT INTO "sqlite_sequence" VALUES('evidence',28);
INSERT INTO "sqlite_sequence" VALUES('judgement',7);
INSERT INTO "sqlite_sequence" VALUES('not_applicable',1);
INSERT INTO "sqlite_sequence" VALUES('narrative',3);
INSERT INTO "sqlite_sequence" VALUES('plan',6);
INSERT INTO "sqlite_sequence" VALUES('financing',8);
INSERT INTO "sqlite_sequence" VALUES('application',1);
INSERT INTO "sqlite_sequence" VALUES('milestone',1);
COMMIT;
