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
	requested VARCHAR, 
	due VARCHAR, 
	collected VARCHAR, 
	valid_from VARCHAR, 
	valid_through VARCHAR, 
	dnr VARCHAR, 
	"from" VARCHAR, 
	"to" VARCHAR, 
	received VARCHAR, 
	handling VARCHAR, 
	owner VARCHAR, 
	revisions VARCHAR, 
	UNIQUE (id)
);
INSERT INTO "evidence" VALUES(1,'pilot-lanseras-2021',1,'Region Stockholm lanserar piloten','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/','Piloten ska bygga upp en samverkan efter de åtta kriterierna och ge bättre balans mellan utbildningar och företagens behov. En ansökan om certifiering är en av slutprodukterna. Sidan ligger under april 2021, så månadens sista dag står som datum.',NULL,NULL,'2021-04-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(2,'finansiering-pilot-2021',1,'Pilotens finansiering 2021–2024','finansieringsplan',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/','Budgeten är 3 000 000 kronor för 2021-03-01–2024-02-29. Hälften är anslag 1:1 från Region Stockholm. Huddinge betalar 200 000 och Södertälje 300 000 kronor om året. Sidan är från april 2021.',NULL,NULL,'2021-04-30','2021-03-01','2024-02-29',NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(3,'namndbeslut-2020-12',1,'Region Stockholm avsätter 1,5 miljoner kronor till piloten','beslut',NULL,NULL,NULL,NULL,'https://www.pressreader.com/sweden/Viivasbydirekt/20201219/281822876396691','Lokaltidningen skriver att tillväxt- och regionplanenämnden har avsatt pengarna och att Huddinge och Södertälje är medfinansiärer. Tidningen är daterad 19 december 2020. Protokollet är inte läst.',NULL,NULL,'2020-12-19',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(4,'forsta-utbildningen-2021',1,'Första utbildningen i piloten startar','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/10/nu-startar-forsta-pilotutbildningen-inom-teknikcollege/','Industriteknik bas är gymnasial vuxenutbildning och ges av Lernia. Sidan ligger under oktober 2021, så månadens sista dag står som datum.',NULL,NULL,'2021-10-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(5,'pilotens-sida-2021',1,'Region Stockholms sida om pilotprojektet','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.regionstockholm.se/verksamhet/Regional-utveckling/kompetensforsorjning/kompetensarena-stockholm/pilotprojekt-teknikcollege/','Region Stockholm driver piloten och ska ta fram en långsiktig finansieringsmodell. Branscherna är industri, teknik, livsmedel och läkemedel. Sidan är odaterad men talar om hösten 2021 som kommande; därför 30 september.',NULL,NULL,'2021-09-30',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(6,'ikem-pilotprojekt-2021',1,'IKEM om pilotprojektet','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.ikem.se/nyheter/nyheter-2021/pilotprojekt-ska-etablera-teknikcollege-i-stockholmsregionen/','Region Stockholm söker en projektledare, och AstraZeneca och Octapharma har engagerat sig. En förstudie gjordes 2020. Sidan är från 2021 utan dag, så årets sista dag står som datum.',NULL,NULL,'2021-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(7,'rts-fem-kommuner',1,'Nyhet om ett samverkansavtal mellan fem kommuner','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://teknikcollege.se/nyheter/forstudie-och-pilot-for-teknikcollege-stockholm/','Teknikcollege skriver att piloten ska börja med ett samverkansavtal mellan fem kommuner. Kommunerna namnges inte i den del som har gått att läsa. Sidan är odaterad; dagen är den då piloten började.',NULL,NULL,'2021-03-01',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(8,'kompetensarena-2020',1,'Kompetensarena Stockholm','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.sll.se/verksamhet/Regional-utveckling/strategier-och-planer-inom-regional-utveckling/kompetensarena-stockholm/','Region Stockholm samverkar här med Arbetsförmedlingen, Stockholms stad och Storsthlm. Arenan lanserades den 2 november 2020. Sidan är odaterad, så årets sista dag står som datum.',NULL,NULL,'2020-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(9,'teknikforetagen-2018',1,'Industrins kompetensbehov, län för län','behovsanalys',NULL,NULL,NULL,NULL,'https://www.teknikforetagen.se/i-debatten/nyheter/2018/sa-ser-industrins-kompetensbehov-ut-lan-for-lan/','Teknikföretagen redovisar behoven per län efter svar från 700 medlemsföretag. CNC-operatörer, automationstekniker och underhållstekniker hör till dem som söks.',NULL,NULL,'2018-04-06',NULL,NULL,NULL,'Teknikföretagen',NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(10,'storsthlm-dialog-2021',1,'Storsthlms dialog om gymnasieregionen','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://www.storsthlm.se/artiklar/utbildning-arbetsmarknad/2021/regional-dialog-gemensam-gymnasieregion/','Gymnasiebehovsrapporten 2021 presenterades vid en dialog om länets gemensamma gymnasieregion. Kommunerna planerar sitt utbud i kluster efter hur eleverna pendlar.',NULL,NULL,'2021-05-26',NULL,NULL,NULL,'Storsthlm',NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(11,'lansstyrelsen-smart-industri',1,'Förstudie om Stockholms industri','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://tillvaxtverket.se/vara-tjanster/lar-av-andra/insatser/2018-02-13-samverkan-framgangsrecept-for-stockholms-industri.html','Tillväxtverket återger Länsstyrelsens förstudie: Stockholm är landets näst största industriregion, och fordonsindustrin ger arbete även i grannlänen.',NULL,NULL,'2018-02-13',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(12,'mtg-larmiljo-2016',1,'Mälardalens Tekniska Gymnasium, beskrivning inför studiebesök','offentlig-uppgift',NULL,NULL,NULL,NULL,'https://leanforum.se/konferenser/dag-2-lean-forum-2016/programpunkt/2b-malardalens-tekniska-gymnasium-sodertalje-heldag/','Skolan är en satsning av Scania och AstraZeneca och hade då 216 elever. Undervisningen ligger nära företagen. Konferensen hölls 2016, så årets sista dag står som datum.',NULL,NULL,'2016-12-31',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'skolledningen, Mälardalens Tekniska Gymnasium',NULL);
INSERT INTO "evidence" VALUES(13,'avtal-2021',1,'Exempel: Samverkansavtal för piloten 2021–2024','samverkansavtal','e58f7f63574efec0bc71a90fbbe6034915c59271598ae6cbd08dcbfb236fe3ed',654,'text/markdown','exempel-samverkansavtal-2021.md',NULL,NULL,NULL,NULL,'2021-06-14','2021-03-01','2024-02-29',NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(14,'avsiktsforklaring-sodertalje-2021',1,'Exempel: Avsiktsförklaring i Södertälje','avsiktsforklaring','f596ba400ba3a183827d5690967a6f2fbe76977b7aa3227824c1a68e7a2d8b4d',384,'text/markdown','exempel-avsiktsforklaring-sodertalje-2021.md',NULL,NULL,NULL,NULL,'2021-09-15',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(15,'projektplan-2021',1,'Exempel: Projektplan för pilotens första år','verksamhetsplan','061ad094e52c68f0d5aa51d22f312225d970105186294d1a78ec7280628691c8',433,'text/markdown','exempel-projektplan-2021.md',NULL,NULL,NULL,NULL,'2021-05-03',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(16,'avtal-tredje-kommun',1,'Avtal med en tredje kommun','hangavtal',NULL,NULL,NULL,NULL,NULL,'Det behövs minst en kommun till. Avtalet ska vara beslutat politiskt och undertecknat.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(17,'beslut-huddinge',1,'Huddinge kommuns beslut om medfinansiering','beslut',NULL,NULL,NULL,NULL,NULL,'Protokollsutdraget begärs av registratorn.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'registratorn, Huddinge kommun',NULL);
INSERT INTO "evidence" VALUES(18,'beslut-sodertalje',1,'Södertälje kommuns beslut om medfinansiering','beslut',NULL,NULL,NULL,NULL,NULL,'Protokollsutdraget begärs av registratorn.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'registratorn, Södertälje kommun',NULL);
INSERT INTO "evidence" VALUES(19,'avtal-mtg',1,'Avtal med Mälardalens Tekniska Gymnasium','samverkansavtal',NULL,NULL,NULL,NULL,NULL,'Skolan är fristående och behöver ett eget avtal eller en underskrift på det gemensamma.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'skolledningen, Mälardalens Tekniska Gymnasium',NULL);
INSERT INTO "evidence" VALUES(20,'forstudie-2020',1,'Förstudien från 2020','behovsanalys',NULL,NULL,NULL,NULL,NULL,'IKEM och lokalpressen nämner förstudien, som bygger på kontakter med ett fyrtiotal företag. Själva rapporten saknas.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Region Stockholm, regional utveckling',NULL);
INSERT INTO "evidence" VALUES(21,'ledamotsforteckning-region',1,'Ledamotsförteckning för den regionala styrgruppen','ledamotsforteckning',NULL,NULL,NULL,NULL,NULL,'Ingen styrgrupp finns omnämnd på de öppna sidorna. Ange organisation och roll för varje ledamot.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(22,'uppdrag-processledare',1,'Uppdragsbeskrivning för processledaren','uppdragsbeskrivning-processledare',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Region Stockholm, regional utveckling',NULL);
INSERT INTO "evidence" VALUES(23,'maldokument',1,'Mål och vision för Teknikcollege i Stockholmsregionen','maldokument',NULL,NULL,NULL,NULL,NULL,'Ska tas fram av företag och anordnare tillsammans.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(24,'kvalitetsplan',1,'Plan för kvalitetsarbetet','kvalitetsplan',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(25,'regional-sjalvskattning',1,'Regional självskattning','regional-sjalvskattning',NULL,NULL,NULL,NULL,NULL,'Fråga RTS kansli efter den mall som gäller.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(26,'motesplan',1,'Mötesplan för den regionala styrgruppen 2022','motesplan',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'regional processledare',NULL);
INSERT INTO "evidence" VALUES(27,'kursplan-industriteknik-bas',1,'Kursplan för Industriteknik bas','utbildningsplan',NULL,NULL,NULL,NULL,NULL,'Ange längden i veckor och räkna hela utbildningen.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'utbildningsledaren, Lernia Utbildning',NULL);
INSERT INTO "evidence" VALUES(28,'apl-plan-industriteknik-bas',1,'Plan för praktiken i Industriteknik bas','apl-plan',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'utbildningsledaren, Lernia Utbildning',NULL);
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
INSERT INTO "journal" VALUES(1,1,'2026-11-27T15:03:48Z','processledare','create','workspace','workspace','017651f64e8b42e8e92b9cb76f332363','{"after":{"digest":"sha256:64255be714f7aaada0b693c98b46e115b45f34937dbdef6d7964a4fc4eb3171f","edition":"2023","framework":"teknikcollege","language":"sv","name":"Teknikcollege Stockholm – pilot 2021"},"before":null}','bcbf59b86fb4aa6b5945a352154fe9e255bb14d39107e33fddca733f0bb1b4c1','0000000000000000000000000000000000000000000000000000000000000000','6101df9ab168cd29422e35639d1db1a3f0b63a64542660c3acb325a7a4de41ab');
INSERT INTO "journal" VALUES(2,2,'2026-11-27T15:03:48Z','processledare','import','organisations','region-stockholm','bb076bde854fd574ccd06b97e6090a54','{"after":{"id":"region-stockholm","kind":"region","name":"Region Stockholm"},"before":null,"position":1}','df635d6e5fac19676ccfa7f04f469597747767685a9344b206282ed8e823afed','6101df9ab168cd29422e35639d1db1a3f0b63a64542660c3acb325a7a4de41ab','a7b7b9921339ace86c8fae2deaf1574f3a0ddbd0d897ac620625b18075f73791');
INSERT INTO "journal" VALUES(3,2,'2026-11-27T15:03:48Z','processledare','import','organisations','huddinge-kommun','e6bef79754c4b892a7219c9a5b09a9c0','{"after":{"id":"huddinge-kommun","kind":"kommun","municipality_code":"0126","name":"Huddinge kommun"},"before":null,"position":2}','6930d5befe351029412c75735d4abaeee9900ce87950b2990ffe3a917f992f49','a7b7b9921339ace86c8fae2deaf1574f3a0ddbd0d897ac620625b18075f73791','a869625caf07ddc9057c21869520f28e0b72258ca66505e6154148bc4cbefcdc');
INSERT INTO "journal" VALUES(4,2,'2026-11-27T15:03:48Z','processledare','import','organisations','sodertalje-kommun','e2fc92fba0fd4d58fac976d6c0e77537','{"after":{"id":"sodertalje-kommun","kind":"kommun","municipality_code":"0181","name":"Södertälje kommun"},"before":null,"position":3}','eb1107cf8e4d1ca0b5980b73ca9f4090f2719140ad509f98de12662c06c96a28','a869625caf07ddc9057c21869520f28e0b72258ca66505e6154148bc4cbefcdc','861645bdb284700b6b08da20ee2c0a8ab0ed5c060aa1bdaab28c127c458d600b');
INSERT INTO "journal" VALUES(5,2,'2026-11-27T15:03:48Z','processledare','import','organisations','storsthlm','64030278c0eaa932791ec759ca3a842d','{"after":{"id":"storsthlm","kind":"förening","name":"Storsthlm"},"before":null,"position":4}','f8ab54a71134e8c45184c0f1753fe0fdd1eb72361105051ac328924c3d6fb9de','861645bdb284700b6b08da20ee2c0a8ab0ed5c060aa1bdaab28c127c458d600b','5f49de73d1499d6a365e61d4c88a54dc0537ffd6e3bf70aefdde503690c79d73');
INSERT INTO "journal" VALUES(6,2,'2026-11-27T15:03:48Z','processledare','import','organisations','teknikforetagen','0a9b190b08eb71062d92f0e90246c410','{"after":{"id":"teknikforetagen","kind":"förening","name":"Teknikföretagen"},"before":null,"position":5}','b6631f3adeb9533ccbf72685441a21fe78c5d2c7b4480eb7c99571becac834d1','5f49de73d1499d6a365e61d4c88a54dc0537ffd6e3bf70aefdde503690c79d73','76fbb397247f024e45a9d140dbfc8d7e1e04b52edd62665c00d0e4260ebfe700');
INSERT INTO "journal" VALUES(7,2,'2026-11-27T15:03:48Z','processledare','import','organisations','ikem','43bdf6ee50d25b5c69d34a8997be465f','{"after":{"id":"ikem","kind":"förening","name":"IKEM"},"before":null,"position":6}','74a533ca448d0bc9cc5f49b069038fc13cd7fbd7329bd260351f9a38dcd3e62f','76fbb397247f024e45a9d140dbfc8d7e1e04b52edd62665c00d0e4260ebfe700','a612aff4e7dae2863d5bd8d70fb3c8582912114ff65c3592f2cbe90bef34f9f8');
INSERT INTO "journal" VALUES(8,2,'2026-11-27T15:03:48Z','processledare','import','organisations','if-metall','0c2dc104312efe4956341f7044f828a3','{"after":{"id":"if-metall","kind":"fack","name":"IF Metall"},"before":null,"position":7}','ad38c61d2c5beb51ac6545772af1157b2dd7428071611cc6256d986664772e55','a612aff4e7dae2863d5bd8d70fb3c8582912114ff65c3592f2cbe90bef34f9f8','82703b02cbb9579fbcc29d3761920cf45e137b6cafa350856e84b11b48b3c497');
INSERT INTO "journal" VALUES(9,2,'2026-11-27T15:03:48Z','processledare','import','organisations','rts','62dce6cb75a31210baf2e55eba79dcd0','{"after":{"id":"rts","kind":"förening","name":"Riksföreningen Teknikcollege Sverige"},"before":null,"position":8}','1c207261d06ceb59072ad9fa238a5e663cb9634f29a109c14907181957abdea6','82703b02cbb9579fbcc29d3761920cf45e137b6cafa350856e84b11b48b3c497','3d7e36d913cf6dead4eeb8f4c7e9786e071b878e10830187897504fe05f673ec');
INSERT INTO "journal" VALUES(10,2,'2026-11-27T15:03:48Z','processledare','import','organisations','scania','562ab2b80305303cc87b7d9993ecf9d7','{"after":{"id":"scania","kind":"företag","name":"Scania"},"before":null,"position":9}','b0cd8aa786e2ad7d7df19cde405389c55888266c2777b2a991ff54d629ae6b1f','3d7e36d913cf6dead4eeb8f4c7e9786e071b878e10830187897504fe05f673ec','aa6a56ae444e8586387f8a69c36a0a6b8612747954255733149f5a24c935b18e');
INSERT INTO "journal" VALUES(11,2,'2026-11-27T15:03:48Z','processledare','import','organisations','sfab','548446a0eb46a4c6d938b5e37ed2fc96','{"after":{"id":"sfab","kind":"företag","name":"Sfab"},"before":null,"position":10}','46c2a652758169675ac5a44fa41e376718f18819bf852894c7a56eb84269567d','aa6a56ae444e8586387f8a69c36a0a6b8612747954255733149f5a24c935b18e','5a752b1dffd56551b81f78bb15ded3505c4ffbd3b9320f578f784c944720b35c');
INSERT INTO "journal" VALUES(12,2,'2026-11-27T15:03:48Z','processledare','import','organisations','astrazeneca','636fcc4fe7949a772f58dc4381e60c18','{"after":{"id":"astrazeneca","kind":"företag","name":"AstraZeneca"},"before":null,"position":11}','672f20b26822430727fb22f07f3bd9c2021242dfb06be165262543d13ad28cf5','5a752b1dffd56551b81f78bb15ded3505c4ffbd3b9320f578f784c944720b35c','bc3bacf1787bb3ec8bedae2f7e690bac483edcf30d3bf309eb6787d56391f1d7');
INSERT INTO "journal" VALUES(13,2,'2026-11-27T15:03:48Z','processledare','import','organisations','octapharma','12c7298dcdd101342bbe2489b0d4db12','{"after":{"id":"octapharma","kind":"företag","name":"Octapharma"},"before":null,"position":12}','5fec576a57726bdb3e0b49b6a81fbd2b85f3f2c39b0cc36e5092ac30b02395e4','bc3bacf1787bb3ec8bedae2f7e690bac483edcf30d3bf309eb6787d56391f1d7','9ba12c0ec65eb36b519330db485c8b8e184ee655c887f736b9a5723f5d2d9e0e');
INSERT INTO "journal" VALUES(14,2,'2026-11-27T15:03:48Z','processledare','import','organisations','lernia','15f47aa29fff444f18fc90b9186ef158','{"after":{"id":"lernia","kind":"utbildningsanordnare","name":"Lernia Utbildning"},"before":null,"position":13}','db2282c35ae61109014471b9f38853a1e49c950167e1799fe416d66ac51a8fc6','9ba12c0ec65eb36b519330db485c8b8e184ee655c887f736b9a5723f5d2d9e0e','77095d5077dfd9fd3c20b50beddf846b87d9915b54bc5d76b3a6f1620b162ca8');
INSERT INTO "journal" VALUES(15,2,'2026-11-27T15:03:48Z','processledare','import','organisations','malardalens-tekniska-gymnasium','b0ae47add0816488cf90118b5091fb43','{"after":{"id":"malardalens-tekniska-gymnasium","kind":"utbildningsanordnare","name":"Mälardalens Tekniska Gymnasium"},"before":null,"position":14}','f472bf9b173e9db85ce77fe3b048e8ba53d5bc26ed030fae1cd27d7366038e5e','77095d5077dfd9fd3c20b50beddf846b87d9915b54bc5d76b3a6f1620b162ca8','c55a373e1a3af37c64dfe9006828bfc1893834dc604827df8673ae2416e7d9ec');
INSERT INTO "journal" VALUES(16,2,'2026-11-27T15:03:48Z','processledare','import','organisations','vuxenutbildningen-huddinge','b1689e4f5593c467971ce184e9ea3670','{"after":{"id":"vuxenutbildningen-huddinge","kind":"utbildningsanordnare","name":"Vuxenutbildningen Huddinge"},"before":null,"position":15}','ca647c0d3d9c9fee9a8c2bc7785c572087785da13b216e528e32cc69564ac67d','c55a373e1a3af37c64dfe9006828bfc1893834dc604827df8673ae2416e7d9ec','0bae113b9abe41e438e10d286cfa028ca901b363275d2aaba17d38c4fae63d38');
INSERT INTO "journal" VALUES(17,2,'2026-11-27T15:03:48Z','processledare','import','organisations','vuxenutbildningen-sodertalje','996b5a89c761a1931565be54284fb3ac','{"after":{"id":"vuxenutbildningen-sodertalje","kind":"utbildningsanordnare","name":"Vuxenutbildningen, Södertälje kommun"},"before":null,"position":16}','11617fa050f3dc9e6c862ea1a8053618c0dd271e6eea2ad05aab5554a56d720a','0bae113b9abe41e438e10d286cfa028ca901b363275d2aaba17d38c4fae63d38','7c64c64a42fd7702973e43264143a1546436abd3925c0612e00724303e00bd07');
INSERT INTO "journal" VALUES(18,2,'2026-11-27T15:03:48Z','processledare','import','organisations','exempelforetag-fordon','9ec4b1eb4da7d272b82447937fa8c679','{"after":{"id":"exempelforetag-fordon","kind":"företag","name":"Exempel: fordonsföretag"},"before":null,"position":17}','da65edee673af023cf6daf62cdb63296be3536cd22d511929566a79ba5f2ee67','7c64c64a42fd7702973e43264143a1546436abd3925c0612e00724303e00bd07','aac7080135b5e5a13e32b88093a3c535609944da80a8c6857c482766b06389b5');
INSERT INTO "journal" VALUES(19,2,'2026-11-27T15:03:48Z','processledare','import','subjects','stockholmsregionen','d022067a6972af9262ced1134c2a4be1','{"after":{"id":"stockholmsregionen","level":"region","organisation":"region-stockholm","title":"Stockholmsregionen"},"before":null,"position":1}','e4fa317d2b044b5c2e814a697fd1ab6a9868dbe7f07cad09d51d5b174148ee3d','aac7080135b5e5a13e32b88093a3c535609944da80a8c6857c482766b06389b5','9d1ac8460c6c84bc9bea3b00ceb083a9c0e4fa98fc85dfb9dade77f9835a800c');
INSERT INTO "journal" VALUES(20,2,'2026-11-27T15:03:48Z','processledare','import','subjects','huddinge','ac0b93e0a0daa4392feefc0f3c15251a','{"after":{"id":"huddinge","level":"local","organisation":"huddinge-kommun","parent":"stockholmsregionen","title":"Huddinge"},"before":null,"position":2}','3e680ab3cb6d354825d28161f875bf2c137b0808489cedc66b7d9005481c1416','9d1ac8460c6c84bc9bea3b00ceb083a9c0e4fa98fc85dfb9dade77f9835a800c','60b984ec14a972408989d01f7388e833ff75f59dd344d280fb348f786c697dfb');
INSERT INTO "journal" VALUES(21,2,'2026-11-27T15:03:48Z','processledare','import','subjects','vuxenutbildningen-huddinge','71689100bdb927857631a9a11c85db6e','{"after":{"id":"vuxenutbildningen-huddinge","level":"provider","organisation":"vuxenutbildningen-huddinge","parent":"huddinge","title":"Vuxenutbildningen Huddinge"},"before":null,"position":3}','bb25264aa21a3ea8f7378958889b73d30ae95ad39d71e05ea899fa37222c77ac','60b984ec14a972408989d01f7388e833ff75f59dd344d280fb348f786c697dfb','976600716cac5bb12194552080b8f01595d94e5b977d64497f35f103d975f0e1');
INSERT INTO "journal" VALUES(22,2,'2026-11-27T15:03:48Z','processledare','import','subjects','sodertalje','39d2c06a08ea5397084849946f57f3b7','{"after":{"id":"sodertalje","level":"local","organisation":"sodertalje-kommun","parent":"stockholmsregionen","title":"Södertälje"},"before":null,"position":4}','ad16c1ecf46765cc0c7d8555c35a2e06ce86bced23b9129e0a9c42e7de6d910a','976600716cac5bb12194552080b8f01595d94e5b977d64497f35f103d975f0e1','e70ff8688277fa43b3f1b865a664e72efe67f2bd2ecaf345289da71c2bca7586');
INSERT INTO "journal" VALUES(23,2,'2026-11-27T15:03:48Z','processledare','import','subjects','vuxenutbildningen-sodertalje','032f2ff6e8219d80439103f281776279','{"after":{"id":"vuxenutbildningen-sodertalje","level":"provider","organisation":"vuxenutbildningen-sodertalje","parent":"sodertalje","title":"Vuxenutbildningen i Södertälje"},"before":null,"position":5}','209ece7b000d609b318bce7c3a50eba7bc146724946c2ae14fae808b87503bba','e70ff8688277fa43b3f1b865a664e72efe67f2bd2ecaf345289da71c2bca7586','c30239a1db8d4bc894445d0148536aaa6f7977b76eebd22bd824fcacf9ff26e1');
INSERT INTO "journal" VALUES(24,2,'2026-11-27T15:03:48Z','processledare','import','subjects','malardalens-tekniska-gymnasium','2037adede4dc63018e3d30d0c6f411e2','{"after":{"id":"malardalens-tekniska-gymnasium","level":"provider","organisation":"malardalens-tekniska-gymnasium","parent":"sodertalje","title":"Mälardalens Tekniska Gymnasium"},"before":null,"position":6}','f0bc3f8d937c2c5b5ea25c64550b154af08e827cb58ea24eff9ea377053c73df','c30239a1db8d4bc894445d0148536aaa6f7977b76eebd22bd824fcacf9ff26e1','297f8d78e6477aef66853434d2761db67cb91da4cf54e3aded2d9919658d65a5');
INSERT INTO "journal" VALUES(25,2,'2026-11-27T15:03:48Z','processledare','import','subjects','lernia','f1033bc0d40d9c6b567a84490dc18c0d','{"after":{"id":"lernia","level":"provider","organisation":"lernia","parent":"stockholmsregionen","title":"Lernia Utbildning"},"before":null,"position":7}','512514d34874c4627ac3beba1734830c6845c46ef29e34869a79e521823f0675','297f8d78e6477aef66853434d2761db67cb91da4cf54e3aded2d9919658d65a5','7a8f7718bce690fa49e8d89ae30e84904f1f33edd9111e7b979768d983df64e2');
INSERT INTO "journal" VALUES(26,2,'2026-11-27T15:03:48Z','processledare','import','subjects','industriteknik-bas','56b6677216fffed8203472882d69ce92','{"after":{"id":"industriteknik-bas","level":"programme","organisation":"lernia","parent":"lernia","title":"Industriteknik bas (vuxenutbildning)"},"before":null,"position":8}','3710a41d93d444bbcaf5d68574fca37e60a3d24de6a86140a63bd0398e324de2','7a8f7718bce690fa49e8d89ae30e84904f1f33edd9111e7b979768d983df64e2','383458139103c97d5b2eda6dd26526bb114cc943bd3610b3863c09412c8722c8');
INSERT INTO "journal" VALUES(27,2,'2026-11-27T15:03:48Z','processledare','import','evidence','pilot-lanseras-2021','a1f36835df97c172b5a5583c27be109f','{"after":{"collected":"2021-04-30","decisions":[{"by":"processledare","fingerprint":"sha256:dba1a5b619274f0db215039518dc5a7c9d8217a28e39da490cc23dbe00c6e056","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"},{"requirement":"kvalitetsarbete-regionalt-och-lokalt","subject":"stockholmsregionen"}],"on":"2021-05-06","state":"accepted"}],"id":"pilot-lanseras-2021","kind":"offentlig-uppgift","link":"https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/","measures":{},"note":"Piloten ska bygga upp en samverkan efter de åtta kriterierna och ge bättre balans mellan utbildningar och företagens behov. En ansökan om certifiering är en av slutprodukterna. Sidan ligger under april 2021, så månadens sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs","kvalitetsarbete-regionalt-och-lokalt"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Region Stockholm lanserar piloten"},"before":null,"position":1}','44806290d470c746a1522a2691d0f5c9a54d8322ff6d665a443beceba27ceca8','383458139103c97d5b2eda6dd26526bb114cc943bd3610b3863c09412c8722c8','d13a4d6c9681dfe5448bfe91c37adbddeb78dd35c2408e284182c9393f48bb41');
INSERT INTO "journal" VALUES(28,2,'2026-11-27T15:03:48Z','processledare','import','evidence','finansiering-pilot-2021','f5a68d89d4cbffb14a98ba4420f3d0eb','{"after":{"collected":"2021-04-30","decisions":[{"by":"granskare-foretag","fingerprint":"sha256:7050e40e51ecca877fd4511f85eda3070c0fa92348ba7fe2950ef35df7c603af","links":[{"requirement":"finansiering-sakrad","subject":"stockholmsregionen"}],"on":"2021-05-20","state":"accepted","why":"Belopp, år och finansiärer framgår och går jämnt ut. Kommunernas egna beslut begärs var för sig."}],"id":"finansiering-pilot-2021","kind":"finansieringsplan","link":"https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/04/region-stockholm-lanserar-pilotverksamhet-for-teknikcollege/","measures":{},"note":"Budgeten är 3 000 000 kronor för 2021-03-01–2024-02-29. Hälften är anslag 1:1 från Region Stockholm. Huddinge betalar 200 000 och Södertälje 300 000 kronor om året. Sidan är från april 2021.","owner":"regional processledare","parties":[],"requirements":["finansiering-sakrad"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Pilotens finansiering 2021–2024","valid_from":"2021-03-01","valid_through":"2024-02-29"},"before":null,"position":2}','23432e32c125b90ccb2d2a418872d3b8b89e9fbbb384a7926e658c64a6e71f5d','d13a4d6c9681dfe5448bfe91c37adbddeb78dd35c2408e284182c9393f48bb41','8b7195e2a368271283735dff512b01dc9eeb7d7808064a3bda1deb1475341d65');
INSERT INTO "journal" VALUES(29,2,'2026-11-27T15:03:48Z','processledare','import','evidence','namndbeslut-2020-12','9be14350fd6fbbf09737bfe1924e3bfd','{"after":{"collected":"2020-12-19","decisions":[{"by":"processledare","fingerprint":"sha256:b0645948b2b15486d3cca26c078be8a02e584d8486936b2f100036f3611d6428","links":[{"requirement":"finansiering-sakrad","subject":"stockholmsregionen"}],"on":"2021-03-15","state":"accepted"}],"id":"namndbeslut-2020-12","kind":"beslut","link":"https://www.pressreader.com/sweden/Viivasbydirekt/20201219/281822876396691","measures":{},"note":"Lokaltidningen skriver att tillväxt- och regionplanenämnden har avsatt pengarna och att Huddinge och Södertälje är medfinansiärer. Tidningen är daterad 19 december 2020. Protokollet är inte läst.","owner":"regional processledare","parties":[],"requirements":["finansiering-sakrad"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Region Stockholm avsätter 1,5 miljoner kronor till piloten"},"before":null,"position":3}','35194381d632ce006386d182d3ac3ebdf25c6869385550d059ac1c4e8bf56b7f','8b7195e2a368271283735dff512b01dc9eeb7d7808064a3bda1deb1475341d65','338d5fd3cb29e058386b7c8c41e889a0dc9b9940dca5dfc198fb3cc6e9842489');
INSERT INTO "journal" VALUES(30,2,'2026-11-27T15:03:48Z','processledare','import','evidence','forsta-utbildningen-2021','2bc55fcd9141bc26aaab052a0eb6d1a2','{"after":{"collected":"2021-10-31","decisions":[{"by":"granskare-fack","fingerprint":"sha256:9a9eeb184804974d2b6600b3af654314d5acd0798926b9cc30f7c8737e55d9b4","links":[{"requirement":"utbildningsform","subject":"industriteknik-bas"},{"requirement":"utbildning-svarar-mot-behov","subject":"industriteknik-bas"}],"on":"2021-11-10","state":"accepted","why":"Både formen och anordnaren framgår."}],"id":"forsta-utbildningen-2021","kind":"offentlig-uppgift","link":"https://www.sll.se/verksamhet/Regional-utveckling/Nyheter/2021/10/nu-startar-forsta-pilotutbildningen-inom-teknikcollege/","measures":{},"note":"Industriteknik bas är gymnasial vuxenutbildning och ges av Lernia. Sidan ligger under oktober 2021, så månadens sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["utbildningsform","utbildning-svarar-mot-behov"],"revisions":[],"subjects":["industriteknik-bas"],"title":"Första utbildningen i piloten startar"},"before":null,"position":4}','d015fe5d095aa153ce388ce64bdfb84419e3bec40e537fef4abb723d5071871b','338d5fd3cb29e058386b7c8c41e889a0dc9b9940dca5dfc198fb3cc6e9842489','494288fdf38d09ef3e0fc437bbb60d857ea008007ff5ff9da2ce52da62cf1e74');
INSERT INTO "journal" VALUES(31,2,'2026-11-27T15:03:48Z','processledare','import','evidence','pilotens-sida-2021','6b157775204a07ae31be7bd2ef010d93','{"after":{"collected":"2021-09-30","decisions":[{"by":"processledare","fingerprint":"sha256:8cbce7fd351e89cd2715931a1f9f1431c7667fcfd3f5f487e07c2c260e8f3178","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"},{"requirement":"regional-processledare","subject":"stockholmsregionen"}],"on":"2021-10-04","state":"accepted"}],"id":"pilotens-sida-2021","kind":"offentlig-uppgift","link":"https://www.regionstockholm.se/verksamhet/Regional-utveckling/kompetensforsorjning/kompetensarena-stockholm/pilotprojekt-teknikcollege/","measures":{},"note":"Region Stockholm driver piloten och ska ta fram en långsiktig finansieringsmodell. Branscherna är industri, teknik, livsmedel och läkemedel. Sidan är odaterad men talar om hösten 2021 som kommande; därför 30 september.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs","regional-processledare"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Region Stockholms sida om pilotprojektet"},"before":null,"position":5}','d063fb27473e859ea8df1d6a2875a78a92bbd7a74a9635a26bc58a62fd17145d','494288fdf38d09ef3e0fc437bbb60d857ea008007ff5ff9da2ce52da62cf1e74','05725a3ae9fac78612e3561ff8fba750ac0ff5b356b95b9c13b8152422d61751');
INSERT INTO "journal" VALUES(32,2,'2026-11-27T15:03:48Z','processledare','import','evidence','ikem-pilotprojekt-2021','b17fd2f2a2d0b4969b719a8e58f374ff','{"after":{"collected":"2021-12-31","decisions":[],"id":"ikem-pilotprojekt-2021","kind":"offentlig-uppgift","link":"https://www.ikem.se/nyheter/nyheter-2021/pilotprojekt-ska-etablera-teknikcollege-i-stockholmsregionen/","measures":{},"note":"Region Stockholm söker en projektledare, och AstraZeneca och Octapharma har engagerat sig. En förstudie gjordes 2020. Sidan är från 2021 utan dag, så årets sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["regional-processledare","avsiktsforklaring-foretag"],"revisions":[],"subjects":["stockholmsregionen"],"title":"IKEM om pilotprojektet"},"before":null,"position":6}','44f153cadc22b7dd37033fe6fdb7af2d421d3c2965435652c63813c66fafcde9','05725a3ae9fac78612e3561ff8fba750ac0ff5b356b95b9c13b8152422d61751','03df4de871465efacd86b8046e1cf09e8e2f33256731114ec1b547f8233c3afc');
INSERT INTO "journal" VALUES(33,2,'2026-11-27T15:03:48Z','processledare','import','evidence','rts-fem-kommuner','aca6110ac00809f46387e11ba7979232','{"after":{"collected":"2021-03-01","decisions":[{"by":"granskare-fack","on":"2021-05-20","state":"rejected","why":"En nyhet är inget undertecknat avtal, och Region Stockholm nämner bara två kommuner. Begär avtalet."}],"id":"rts-fem-kommuner","kind":"offentlig-uppgift","link":"https://teknikcollege.se/nyheter/forstudie-och-pilot-for-teknikcollege-stockholm/","measures":{},"note":"Teknikcollege skriver att piloten ska börja med ett samverkansavtal mellan fem kommuner. Kommunerna namnges inte i den del som har gått att läsa. Sidan är odaterad; dagen är den då piloten började.","owner":"regional processledare","parties":[],"requirements":["minst-tre-kommuner"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Nyhet om ett samverkansavtal mellan fem kommuner"},"before":null,"position":7}','fbf42a2cd5cbe1005dc3404cdeec301eab856f218d525a5da6867f8c9620f978','03df4de871465efacd86b8046e1cf09e8e2f33256731114ec1b547f8233c3afc','fcda0887a957d599733bf83ba690215d1781640664e17ab4a05dd2d72a84fbe5');
INSERT INTO "journal" VALUES(34,2,'2026-11-27T15:03:48Z','processledare','import','evidence','kompetensarena-2020','d61528fe596b9f93ab52a0a4a10c9281','{"after":{"collected":"2020-12-31","decisions":[{"by":"processledare","fingerprint":"sha256:5cd084ba87fa3fb5bf8821911fc15b121be2e57b12fc511582a4f84ac6cbe6f7","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"}],"on":"2021-03-15","state":"accepted"}],"id":"kompetensarena-2020","kind":"offentlig-uppgift","link":"https://www.sll.se/verksamhet/Regional-utveckling/strategier-och-planer-inom-regional-utveckling/kompetensarena-stockholm/","measures":{},"note":"Region Stockholm samverkar här med Arbetsförmedlingen, Stockholms stad och Storsthlm. Arenan lanserades den 2 november 2020. Sidan är odaterad, så årets sista dag står som datum.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Kompetensarena Stockholm"},"before":null,"position":8}','5dc7984881016d810fcac8117881d2acc93f59720699c76d961e090f72bbfdf0','fcda0887a957d599733bf83ba690215d1781640664e17ab4a05dd2d72a84fbe5','2bd54bfeaeb43c12a083541444276d5c71c4e1755acbd421e0a97d294197a7e1');
INSERT INTO "journal" VALUES(35,2,'2026-11-27T15:03:48Z','processledare','import','evidence','teknikforetagen-2018','d76b660d6f29bc8852b1016b7bbb0c7d','{"after":{"collected":"2018-04-06","decisions":[{"by":"granskare-foretag","on":"2021-06-03","state":"rejected","why":"Svaren är tre år gamla och visar inte behovet hos företagen i Huddinge och Södertälje."}],"from":"Teknikföretagen","id":"teknikforetagen-2018","kind":"behovsanalys","link":"https://www.teknikforetagen.se/i-debatten/nyheter/2018/sa-ser-industrins-kompetensbehov-ut-lan-for-lan/","measures":{},"note":"Teknikföretagen redovisar behoven per län efter svar från 700 medlemsföretag. CNC-operatörer, automationstekniker och underhållstekniker hör till dem som söks.","owner":"regional processledare","parties":[],"requirements":["kompetensbehov-inventerat"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Industrins kompetensbehov, län för län"},"before":null,"position":9}','371440959a647fddd5e67ef97b8f28191688746df1aff17c01ac5932c39a499b','2bd54bfeaeb43c12a083541444276d5c71c4e1755acbd421e0a97d294197a7e1','60f6b3560cc7bd79a2709261af6765d8c7e44d8ca948c8e18a9e7aba291eafc8');
INSERT INTO "journal" VALUES(36,2,'2026-11-27T15:03:48Z','processledare','import','evidence','storsthlm-dialog-2021','c83e0591ef400fd798c64a96d795f932','{"after":{"collected":"2021-05-26","decisions":[],"from":"Storsthlm","id":"storsthlm-dialog-2021","kind":"offentlig-uppgift","link":"https://www.storsthlm.se/artiklar/utbildning-arbetsmarknad/2021/regional-dialog-gemensam-gymnasieregion/","measures":{},"note":"Gymnasiebehovsrapporten 2021 presenterades vid en dialog om länets gemensamma gymnasieregion. Kommunerna planerar sitt utbud i kluster efter hur eleverna pendlar.","owner":"regional processledare","parties":[],"requirements":["utbud-jamfort-med-behov"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Storsthlms dialog om gymnasieregionen"},"before":null,"position":10}','64de84e1be53be6550279aa868aebba4f25c89907f4106232b43eeca697b2346','60f6b3560cc7bd79a2709261af6765d8c7e44d8ca948c8e18a9e7aba291eafc8','0cccea16124f359fd442ad79314854954692512f4c9ebb33e337a70b6014f639');
INSERT INTO "journal" VALUES(37,2,'2026-11-27T15:03:48Z','processledare','import','evidence','lansstyrelsen-smart-industri','59c94ed6fe4cd70901a4e9b458cf5e1c','{"after":{"collected":"2018-02-13","decisions":[{"by":"processledare","fingerprint":"sha256:cc356ff1ad3d1bd9572c9958f7bb50c69fadd003f41d35aeae084ee0563361e8","links":[{"requirement":"gemensam-regional-resurs","subject":"stockholmsregionen"}],"on":"2021-03-15","state":"accepted"}],"id":"lansstyrelsen-smart-industri","kind":"offentlig-uppgift","link":"https://tillvaxtverket.se/vara-tjanster/lar-av-andra/insatser/2018-02-13-samverkan-framgangsrecept-for-stockholms-industri.html","measures":{},"note":"Tillväxtverket återger Länsstyrelsens förstudie: Stockholm är landets näst största industriregion, och fordonsindustrin ger arbete även i grannlänen.","owner":"regional processledare","parties":[],"requirements":["gemensam-regional-resurs"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Förstudie om Stockholms industri"},"before":null,"position":11}','9546f0046c04336001144b900eb1fe073737034c94de231538163ba4e692351f','0cccea16124f359fd442ad79314854954692512f4c9ebb33e337a70b6014f639','de20a99a8aa19074d8822c38bc0f7df006f51f671c5ebed1e3927fc9bdc53ec3');
INSERT INTO "journal" VALUES(38,2,'2026-11-27T15:03:48Z','processledare','import','evidence','mtg-larmiljo-2016','9bfb76d36309aa74e053bf9bf2f81582','{"after":{"collected":"2016-12-31","decisions":[{"by":"granskare-foretag","fingerprint":"sha256:7085af7371110edcd8a4c027bb24adbe6473e6c92a88570463d868efad8e9444","links":[{"requirement":"verklighetsnara-larmiljo","subject":"malardalens-tekniska-gymnasium"}],"on":"2021-06-03","state":"accepted"}],"id":"mtg-larmiljo-2016","kind":"offentlig-uppgift","link":"https://leanforum.se/konferenser/dag-2-lean-forum-2016/programpunkt/2b-malardalens-tekniska-gymnasium-sodertalje-heldag/","measures":{},"note":"Skolan är en satsning av Scania och AstraZeneca och hade då 216 elever. Undervisningen ligger nära företagen. Konferensen hölls 2016, så årets sista dag står som datum.","owner":"skolledningen, Mälardalens Tekniska Gymnasium","parties":[],"requirements":["verklighetsnara-larmiljo"],"revisions":[],"subjects":["malardalens-tekniska-gymnasium"],"title":"Mälardalens Tekniska Gymnasium, beskrivning inför studiebesök"},"before":null,"position":12}','f39d8d52fd400c64fb252bc2da1c49e115d63434892a23368def1b77535caa00','de20a99a8aa19074d8822c38bc0f7df006f51f671c5ebed1e3927fc9bdc53ec3','8af241f3f6005b4db447701d98211ac70fe2d1c8db28ae6e04321e19dfd64259');
INSERT INTO "journal" VALUES(39,2,'2026-11-27T15:03:48Z','processledare','import','evidence','avtal-2021','15d19c3253ed857d457a21637d81fa82','{"after":{"collected":"2021-06-14","decisions":[{"by":"granskare-fack","fingerprint":"sha256:c17730c8700decce3559e6307f6c38bca0257567a83a24505150d2fcffa18343","links":[{"requirement":"minst-tre-kommuner","subject":"stockholmsregionen"},{"requirement":"avtal-hela-perioden","subject":"stockholmsregionen"}],"on":"2021-06-21","state":"accepted","why":"Undertecknat av två kommuner och Region Stockholm."}],"file":{"media_type":"text/markdown","name":"exempel-samverkansavtal-2021.md","sha256":"e58f7f63574efec0bc71a90fbbe6034915c59271598ae6cbd08dcbfb236fe3ed","size":654},"id":"avtal-2021","kind":"samverkansavtal","measures":{},"owner":"regional processledare","parties":[{"organisation":"huddinge-kommun","signatory":"kommunstyrelsens ordförande","signed":"2021-05-31"},{"organisation":"sodertalje-kommun","signatory":"kommunstyrelsens ordförande","signed":"2021-06-07"},{"organisation":"region-stockholm","signed":"2021-06-10"}],"requirements":["minst-tre-kommuner","avtal-hela-perioden"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Exempel: Samverkansavtal för piloten 2021–2024","valid_from":"2021-03-01","valid_through":"2024-02-29"},"before":null,"position":13}','2580d17571fa1c228aa0144de86d2bccddbfe5393e6e26100b52276479151562','8af241f3f6005b4db447701d98211ac70fe2d1c8db28ae6e04321e19dfd64259','0ca15119da5d736071c9adcf4b0e6df575a7fc5181391d7253b16a215394d4a5');
INSERT INTO "journal" VALUES(40,2,'2026-11-27T15:03:48Z','processledare','import','evidence','avsiktsforklaring-sodertalje-2021','98ba687d30738098e11363304cbf399d','{"after":{"collected":"2021-09-15","decisions":[{"by":"granskare-foretag","fingerprint":"sha256:5e050429a861827d79edb61ac6efe74dc75ac8769337a4f50fc646d6c8dbbb71","links":[{"requirement":"avsiktsforklaring-foretag","subject":"sodertalje"}],"on":"2021-09-23","state":"accepted"}],"file":{"media_type":"text/markdown","name":"exempel-avsiktsforklaring-sodertalje-2021.md","sha256":"f596ba400ba3a183827d5690967a6f2fbe76977b7aa3227824c1a68e7a2d8b4d","size":384},"id":"avsiktsforklaring-sodertalje-2021","kind":"avsiktsforklaring","measures":{},"owner":"regional processledare","parties":[{"organisation":"exempelforetag-fordon","signed":"2021-09-14"},{"organisation":"sodertalje-kommun","signed":"2021-09-14"}],"requirements":["avsiktsforklaring-foretag"],"revisions":[],"subjects":["sodertalje"],"title":"Exempel: Avsiktsförklaring i Södertälje"},"before":null,"position":14}','e6e7beebdad5a224cc2ffc7de1cc12bb844591a1d087b141eb42ecfa932f333c','0ca15119da5d736071c9adcf4b0e6df575a7fc5181391d7253b16a215394d4a5','24674c522ea38073e71cbe69d90d8f061ebf63cb1106b9f3c4efc2cdd5973e66');
INSERT INTO "journal" VALUES(41,2,'2026-11-27T15:03:48Z','processledare','import','evidence','projektplan-2021','1f3afe0625af73cb9f560376a217d830','{"after":{"collected":"2021-05-03","decisions":[],"file":{"media_type":"text/markdown","name":"exempel-projektplan-2021.md","sha256":"061ad094e52c68f0d5aa51d22f312225d970105186294d1a78ec7280628691c8","size":433},"id":"projektplan-2021","kind":"verksamhetsplan","measures":{},"owner":"regional processledare","parties":[],"requirements":["verksamhetsplan-arlig"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Exempel: Projektplan för pilotens första år"},"before":null,"position":15}','58b244f7ced22ad1536782aec6f712baecf570aa74e9fb1668136d2bbbcb2d42','24674c522ea38073e71cbe69d90d8f061ebf63cb1106b9f3c4efc2cdd5973e66','217c59eca44766ceb19cead93d19198110d39b639f99cd7938f4523b5a2a5289');
INSERT INTO "journal" VALUES(42,2,'2026-11-27T15:03:48Z','processledare','import','evidence','avtal-tredje-kommun','aba81c616e9ffd4069843e391d01eec7','{"after":{"decisions":[],"id":"avtal-tredje-kommun","kind":"hangavtal","measures":{},"note":"Det behövs minst en kommun till. Avtalet ska vara beslutat politiskt och undertecknat.","owner":"regional processledare","parties":[],"requirements":["minst-tre-kommuner","tillkommande-kommuner"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Avtal med en tredje kommun"},"before":null,"position":16}','b480c74e98d504ee4a6902ea8d0b2355d802966309c26e0363853f1b5c0425e4','217c59eca44766ceb19cead93d19198110d39b639f99cd7938f4523b5a2a5289','b6285deadda4553d403a1717fbacafc8dac5a6ead7baf9d7c8793d4c148f6b40');
INSERT INTO "journal" VALUES(43,2,'2026-11-27T15:03:48Z','processledare','import','evidence','beslut-huddinge','a347c19a7aa93be2285982c3117c9510','{"after":{"decisions":[],"id":"beslut-huddinge","kind":"beslut","measures":{},"note":"Protokollsutdraget begärs av registratorn.","owner":"registratorn, Huddinge kommun","parties":[],"requirements":["finansiering-sakrad"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Huddinge kommuns beslut om medfinansiering"},"before":null,"position":17}','03d303dd0bc4ad7af1c0163c404adf43771a5894f6d5400723c8ec158b04d156','b6285deadda4553d403a1717fbacafc8dac5a6ead7baf9d7c8793d4c148f6b40','2dfb6e9555c6f7f9421c5214469294c41fc8d3a97c1185cc136f6389d7159a26');
INSERT INTO "journal" VALUES(44,2,'2026-11-27T15:03:48Z','processledare','import','evidence','beslut-sodertalje','1ae33505660dc88cd4641e56c4b66efd','{"after":{"decisions":[],"id":"beslut-sodertalje","kind":"beslut","measures":{},"note":"Protokollsutdraget begärs av registratorn.","owner":"registratorn, Södertälje kommun","parties":[],"requirements":["finansiering-sakrad"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Södertälje kommuns beslut om medfinansiering"},"before":null,"position":18}','42422f442a230febbb240f6e78aab913cb7b9cfb921bbe3c5586779bec3692f5','2dfb6e9555c6f7f9421c5214469294c41fc8d3a97c1185cc136f6389d7159a26','f6ebe3923827f15379644cd70035e9ebb29e0c5112e76126fc13b107090c6f84');
INSERT INTO "journal" VALUES(45,2,'2026-11-27T15:03:48Z','processledare','import','evidence','avtal-mtg','11caadc49dbe21ac4583c186e844c03c','{"after":{"decisions":[],"id":"avtal-mtg","kind":"samverkansavtal","measures":{},"note":"Skolan är fristående och behöver ett eget avtal eller en underskrift på det gemensamma.","owner":"skolledningen, Mälardalens Tekniska Gymnasium","parties":[],"requirements":["enskilda-huvudman"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Avtal med Mälardalens Tekniska Gymnasium"},"before":null,"position":19}','fecb1208d3b17a414a48c04f77138b019b8dc409f23ab8cecb615896ebd9710d','f6ebe3923827f15379644cd70035e9ebb29e0c5112e76126fc13b107090c6f84','ce8a6f4ce0d29f359ab1bca4f54ae763e61af8a1cf983f79df083c76d7cbe46c');
INSERT INTO "journal" VALUES(46,2,'2026-11-27T15:03:48Z','processledare','import','evidence','forstudie-2020','a5d8dbf1215464823068129daf48ff91','{"after":{"decisions":[],"id":"forstudie-2020","kind":"behovsanalys","measures":{},"note":"IKEM och lokalpressen nämner förstudien, som bygger på kontakter med ett fyrtiotal företag. Själva rapporten saknas.","owner":"Region Stockholm, regional utveckling","parties":[],"requirements":["kompetensbehov-inventerat"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Förstudien från 2020"},"before":null,"position":20}','573551d1df5682274d4cca3948ce89df5229f535d767c6d63f6fbd205db1dcc9','ce8a6f4ce0d29f359ab1bca4f54ae763e61af8a1cf983f79df083c76d7cbe46c','d87d8cad517e6aa8b2ffcc15e0c5b3a4c6db457b1b5fba9f0c10e1bee54767b7');
INSERT INTO "journal" VALUES(47,2,'2026-11-27T15:03:48Z','processledare','import','evidence','ledamotsforteckning-region','6175a916366a81d16a6d45cbcce86b3a','{"after":{"decisions":[],"id":"ledamotsforteckning-region","kind":"ledamotsforteckning","measures":{},"note":"Ingen styrgrupp finns omnämnd på de öppna sidorna. Ange organisation och roll för varje ledamot.","owner":"regional processledare","parties":[],"requirements":["foretagsmajoritet-regionalt"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Ledamotsförteckning för den regionala styrgruppen"},"before":null,"position":21}','7f2b31bc9a45621c73c7d9c57e4a82f448851b401b253ea12eb07d2ca630e10c','d87d8cad517e6aa8b2ffcc15e0c5b3a4c6db457b1b5fba9f0c10e1bee54767b7','bbf3df06abde82e7aa11a2a46cf74c9c75bc28ee9d77112fd129385d4c00c053');
INSERT INTO "journal" VALUES(48,2,'2026-11-27T15:03:48Z','processledare','import','evidence','uppdrag-processledare','533b28629d8fa3ab97c0d33d099e8f21','{"after":{"decisions":[],"id":"uppdrag-processledare","kind":"uppdragsbeskrivning-processledare","measures":{},"owner":"Region Stockholm, regional utveckling","parties":[],"requirements":["regional-processledare"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Uppdragsbeskrivning för processledaren"},"before":null,"position":22}','e6c39799c75523208431a8129d7393d64d4f2e19252aaa26b4d1f06c9688d9db','bbf3df06abde82e7aa11a2a46cf74c9c75bc28ee9d77112fd129385d4c00c053','d46bffc19782b7d6e5c949a9c632604f00d853528769659ba14815cf29e04e7d');
INSERT INTO "journal" VALUES(49,2,'2026-11-27T15:03:48Z','processledare','import','evidence','maldokument','e80b4f8f58bed2da07d7f3b05a6efba0','{"after":{"decisions":[],"id":"maldokument","kind":"maldokument","measures":{},"note":"Ska tas fram av företag och anordnare tillsammans.","owner":"regional processledare","parties":[],"requirements":["mal-och-vision"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Mål och vision för Teknikcollege i Stockholmsregionen"},"before":null,"position":23}','7f3878ad9468eff4738e065951da437b1193242a9a108839d040eed85c3dd644','d46bffc19782b7d6e5c949a9c632604f00d853528769659ba14815cf29e04e7d','9eda9a0d39027b467b8cf85fbb57390e1294f315c5ba8f19737bac477fa6da17');
INSERT INTO "journal" VALUES(50,2,'2026-11-27T15:03:48Z','processledare','import','evidence','kvalitetsplan','b68321587234e1d1101b9aac7e70fecc','{"after":{"decisions":[],"id":"kvalitetsplan","kind":"kvalitetsplan","measures":{},"owner":"regional processledare","parties":[],"requirements":["kvalitetsarbete-regionalt-och-lokalt"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Plan för kvalitetsarbetet"},"before":null,"position":24}','e8a5f3b081857955326cb026b77996ea84b1cc9e456e05edd4d3b9775e07e705','9eda9a0d39027b467b8cf85fbb57390e1294f315c5ba8f19737bac477fa6da17','cc2eccfdc5d560c3737a2350673063fe0fce16c17314132fabbb4edc8a515577');
INSERT INTO "journal" VALUES(51,2,'2026-11-27T15:03:48Z','processledare','import','evidence','regional-sjalvskattning','64bf52f376316464be0be5e484282d25','{"after":{"decisions":[],"id":"regional-sjalvskattning","kind":"regional-sjalvskattning","measures":{},"note":"Fråga RTS kansli efter den mall som gäller.","owner":"regional processledare","parties":[],"requirements":["sjalvskattning-regional"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Regional självskattning"},"before":null,"position":25}','d305f2064f5eb1397a43b08c61342b5952f6ec139e591785065e566654f8978f','cc2eccfdc5d560c3737a2350673063fe0fce16c17314132fabbb4edc8a515577','88f315ef3a3a210a6bb149166c4acf0ba5c5f8e160ec8300e23860de5da1925b');
INSERT INTO "journal" VALUES(52,2,'2026-11-27T15:03:48Z','processledare','import','evidence','motesplan','5b7d55730c6100bf3048477dd2359ddf','{"after":{"decisions":[],"id":"motesplan","kind":"motesplan","measures":{},"owner":"regional processledare","parties":[],"requirements":["regelbundna-moten"],"revisions":[],"subjects":["stockholmsregionen"],"title":"Mötesplan för den regionala styrgruppen 2022"},"before":null,"position":26}','796a2b519ff90e901aa71ca080a27499323cf939be22b78450565c2c008f1d75','88f315ef3a3a210a6bb149166c4acf0ba5c5f8e160ec8300e23860de5da1925b','a75de05db51083b1c2f4f1d54b15471074814ad660a22585dd7ab118e7788a18');
INSERT INTO "journal" VALUES(53,2,'2026-11-27T15:03:48Z','processledare','import','evidence','kursplan-industriteknik-bas','75987a45af173ae9c958f1d4f81f4853','{"after":{"decisions":[],"id":"kursplan-industriteknik-bas","kind":"utbildningsplan","measures":{},"note":"Ange längden i veckor och räkna hela utbildningen.","owner":"utbildningsledaren, Lernia Utbildning","parties":[],"requirements":["minst-40-veckor"],"revisions":[],"subjects":["industriteknik-bas"],"title":"Kursplan för Industriteknik bas"},"before":null,"position":27}','24bad1ab94e1b4219b75dc3c6e22bbbb2f852512b2c94359c6927d37c24d7f15','a75de05db51083b1c2f4f1d54b15471074814ad660a22585dd7ab118e7788a18','48ed423bdb02c3ca325be4ccc98afd80d26236af34e566c46bede809107bd246');
INSERT INTO "journal" VALUES(54,2,'2026-11-27T15:03:48Z','processledare','import','evidence','apl-plan-industriteknik-bas','d0016a76ebdfb9d051477dc2920f1bd1','{"after":{"decisions":[],"id":"apl-plan-industriteknik-bas","kind":"apl-plan","measures":{},"owner":"utbildningsledaren, Lernia Utbildning","parties":[],"requirements":["larande-i-arbete"],"revisions":[],"subjects":["industriteknik-bas"],"title":"Plan för praktiken i Industriteknik bas"},"before":null,"position":28}','e7d32a7375f2cd1f439aa7aefdfd165f567c470422fc945b83903251caba9d1e','48ed423bdb02c3ca325be4ccc98afd80d26236af34e566c46bede809107bd246','81f3ab19831366b5ee479e1c2a6e53c3a5badb0291f8b73a12ceab5255d06b52');
INSERT INTO "journal" VALUES(55,2,'2026-11-27T15:03:48Z','processledare','import','judgements','1','76f5f17835e5be40fcf0086a182f82cf','{"after":{"as":"self","consensus":false,"level":2,"note":"Projektet är i gång. Kostnaderna delas av tre parter, men det gemensamma utbudet är en enda utbildning.","on":"2021-11-15","requirement":"gemensam-regional-resurs","reviewer":"processledare","subject":"stockholmsregionen"},"before":null,"position":1}','a1a6c827d0c406a6328639641d34218f59c595cfbf3b52b0c6c43523679f9431','81f3ab19831366b5ee479e1c2a6e53c3a5badb0291f8b73a12ceab5255d06b52','26f16a90027a21582ec0a1918d49e5dd79592c7e0419c64596191663656d8e59');
INSERT INTO "journal" VALUES(56,2,'2026-11-27T15:03:48Z','processledare','import','judgements','2','759b64ae9b0cf50dd6918ad1a35130aa','{"after":{"as":"review","consensus":false,"level":2,"note":"Riktningen är god. Företagen i Huddinge märks ännu inte.","on":"2021-11-25","requirement":"gemensam-regional-resurs","reviewer":"granskare-foretag","subject":"stockholmsregionen"},"before":null,"position":2}','11dbc389d7e6ac491798e835c1c7f5e6d0c89d50d6d50a724e34a0024639faf0','26f16a90027a21582ec0a1918d49e5dd79592c7e0419c64596191663656d8e59','9a31d2253c5ea0aa2e3bdb9361c82f4375beaca1d7ae918a4b29e52026694b4e');
INSERT INTO "journal" VALUES(57,2,'2026-11-27T15:03:48Z','processledare','import','judgements','3','794405e8022f0793170be2ff65ba080e','{"after":{"as":"self","consensus":false,"level":1,"note":"Syftet står i projektbeskrivningen. Mål per kriterium saknas.","on":"2021-11-15","requirement":"mal-och-vision","reviewer":"processledare","subject":"stockholmsregionen"},"before":null,"position":3}','bfb0e77e95ffd85c1e6d3396f2a41d1b7e561fd7ac004bf5918d473cd27e0894','9a31d2253c5ea0aa2e3bdb9361c82f4375beaca1d7ae918a4b29e52026694b4e','6f3c0d331174f39ca3d7e2b75e19092622e8b48e19f7438aef8323645378f7e1');
INSERT INTO "journal" VALUES(58,2,'2026-11-27T15:03:48Z','processledare','import','judgements','4','f4701569d5997cc015084da6bd85b27a','{"after":{"as":"self","consensus":false,"level":1,"on":"2021-11-15","requirement":"kvalitetsarbete-regionalt-och-lokalt","reviewer":"processledare","subject":"stockholmsregionen"},"before":null,"position":4}','1e780309d07816d445b3ce28b35409093d335f521c6b3297c0b357c54756795b','6f3c0d331174f39ca3d7e2b75e19092622e8b48e19f7438aef8323645378f7e1','881ef4488750c6d2f19c6566181065a2e46c8db4a305a91ed7c2ab134b7abb7d');
INSERT INTO "journal" VALUES(59,2,'2026-11-27T15:03:48Z','processledare','import','judgements','5','799ab3269eccbb5ab11727abce4357ec','{"after":{"as":"review","consensus":false,"level":1,"note":"Att utbudet är litet är belagt. Någon jämförelse yrke för yrke finns inte.","on":"2021-11-25","requirement":"utbud-jamfort-med-behov","reviewer":"granskare-fack","subject":"stockholmsregionen"},"before":null,"position":5}','ac831bfd7dca489b2915244d33b66cc7e4b7197d9e1e95b9f897430c776645a5','881ef4488750c6d2f19c6566181065a2e46c8db4a305a91ed7c2ab134b7abb7d','fdb5f73c88ca92d9e3383aa3c7ddd34e53de261b71e6554fbdebcbb1c174c9dc');
INSERT INTO "journal" VALUES(60,2,'2026-11-27T15:03:48Z','processledare','import','judgements','6','95d65f094527cd128f778668fbcff3fb','{"after":{"as":"review","consensus":false,"level":2,"note":"Utbildningen är efterfrågad. Företagen har inte kunnat påverka innehållet inför starten.","on":"2021-11-25","requirement":"utbildning-svarar-mot-behov","reviewer":"granskare-foretag","subject":"industriteknik-bas"},"before":null,"position":6}','f95ced789f602e34c3f30db0d7467e07e0fec51c832ae94cd344c62d38cd7ff7','fdb5f73c88ca92d9e3383aa3c7ddd34e53de261b71e6554fbdebcbb1c174c9dc','5ca49b5734d24abad29c955cf29e04706558a2dd74199c92c042d13ff651f756');
INSERT INTO "journal" VALUES(61,2,'2026-11-27T15:03:48Z','processledare','import','judgements','7','fa010e5f33b031a7053cef149d5fe188','{"after":{"as":"review","consensus":false,"level":4,"note":"Exempel: bedömt efter beskrivningen från 2016 och inte efter besök.","on":"2021-06-03","requirement":"verklighetsnara-larmiljo","reviewer":"granskare-foretag","subject":"malardalens-tekniska-gymnasium"},"before":null,"position":7}','39328af049adb5dad2f6d9d1e081efa812614455000fa61c03dceb20834ab9c7','5ca49b5734d24abad29c955cf29e04706558a2dd74199c92c042d13ff651f756','ff52af25204c0eaa68c42d73742b3a8e7b494fc4bae2c8b487acfa6a1e9ec452');
INSERT INTO "journal" VALUES(62,2,'2026-11-27T15:03:48Z','processledare','import','not_applicable','1','f01f6e62f69f2f80bdf45a478e4e2293','{"after":{"by":"processledare","justification":"Regionen har aldrig varit certifierad, så det finns ingen tidigare nivå att jämföra med.","on":"2021-11-15","requirement":"hojd-kvalitetsniva","subject":"stockholmsregionen"},"before":null,"position":1}','32c3f5d421d09a617a371eecbbf5f1d610cb36ef40a2d3a94a55854ae800c570','ff52af25204c0eaa68c42d73742b3a8e7b494fc4bae2c8b487acfa6a1e9ec452','c5d48bf7b7b9919e59e4d48cbcd8b143ab0b0bb93d6132a7e246e42fc7b6f119');
INSERT INTO "journal" VALUES(63,2,'2026-11-27T15:03:48Z','processledare','import','narratives','industrins-kompetensbehov--stockholmsregionen','875367728897f1dc2c50c0927498734f','{"after":{"criterion":"industrins-kompetensbehov","current":"Många företag i länet säger att bristen på kompetens är det som mest hindrar dem från att växa. Industrin sysselsätter\nnästan flest i landet men är beroende av inflyttad kompetens, och länet har få industritekniska utbildningar. Så\nbeskriver Region Stockholm läget i april 2021.\n\nEn förstudie gjordes 2020. Vi har begärt den. Tills den har kommit saknas siffror per yrke.","goal":"Behovet är inventerat yrke för yrke före sommaren 2022. (Exempel: målet är vårt.)","subject":"stockholmsregionen","vision":"Ingen order går till ett annat län för att det saknas utbildade medarbetare här."},"before":null,"position":1}','98e146e275c192c3bca2059baba9995e7a8c261a87abbb6a581e6d4ebe12347c','c5d48bf7b7b9919e59e4d48cbcd8b143ab0b0bb93d6132a7e246e42fc7b6f119','b534b5e90d34f33f46c670ded8e96d57afb1adcdb7aeb649edcb434fdbc6c4c1');
INSERT INTO "journal" VALUES(64,2,'2026-11-27T15:03:48Z','processledare','import','narratives','regional-samverkan--stockholmsregionen','8b162320a30f2437dd8f411a990b28aa','{"after":{"criterion":"regional-samverkan","current":"Region Stockholm driver piloten tillsammans med Huddinge och Södertälje. De tre delar på kostnaden, 3 miljoner kronor\npå tre år. Vid starten i april 2021 deltog kommunerna, anordnare, Scania, Sfab, Teknikföretagen, IF Metall och\nStorsthlm.\n\nTvå kommuner räcker inte. Ett regionalt Teknikcollege ska ha minst tre.","goal":"Senast vid utgången av 2022 har minst en kommun till skrivit under avtalet. (Exempel: målet är vårt och inte beslutat\nav någon.)","subject":"stockholmsregionen","vision":"Länets kommuner och industriföretag planerar de tekniska utbildningarna tillsammans, och arbetet fortsätter i\nordinarie verksamhet när projektet är slut."},"before":null,"position":2}','68747c486025a725fa597f19704c9dbb58a10b868badb7e59d2f096d19ecd4b6','b534b5e90d34f33f46c670ded8e96d57afb1adcdb7aeb649edcb434fdbc6c4c1','98e64ab74853a3848e8f7bcfcdec91bc5ebb9f6ce11d8a5beafc97806df31e02');
INSERT INTO "journal" VALUES(65,2,'2026-11-27T15:03:48Z','processledare','import','narratives','utbildningar-och-dimensionering--stockholmsregionen','92b7c7399deed68287afd931e8daadf7','{"after":{"criterion":"utbildningar-och-dimensionering","current":"I oktober 2021 började den första utbildningen, Industriteknik bas. Den är gymnasial vuxenutbildning och ges av Lernia.\nPiloten börjar med yrkesinriktad vuxenutbildning. Arbetsmarknadsutbildning, gymnasium och andra eftergymnasiala\nutbildningar ska följa.\n\nUtbildningens längd är inte känd. Den måste vara minst 40 veckor för att kunna certifieras.","goal":"Minst en utbildning i varje kommun motsvarar kraven på form och längd. (Exempel: målet är vårt.)","subject":"stockholmsregionen","vision":"Den som vill arbeta i industrin hittar en utbildning nära hemmet, som ung och som vuxen."},"before":null,"position":3}','c9e96fe8f1277916eff21b842ad090ca597b99ebe26d9184d1e45869ab39e2b7','98e64ab74853a3848e8f7bcfcdec91bc5ebb9f6ce11d8a5beafc97806df31e02','8e81fd5bc870a684a84c918f6dbf7b38ff5a628eb6aa8e728f04d75fe7b78a9c');
INSERT INTO "journal" VALUES(66,2,'2026-11-27T15:03:48Z','processledare','import','plan','tredje-kommun','0b31a94cd7e939553855a2261a3efa36','{"after":{"action":"Bjud in fler kommuner i länet och få med minst en till i avtalet.","due":"2022-12-31","evidence":["avtal-tredje-kommun"],"id":"tredje-kommun","owner":"regional processledare","requirement":"minst-tre-kommuner","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":1}','23424a0433e798c556188ab8f64a30fc72571388c09e7d6269a3aae8e5ade04c','8e81fd5bc870a684a84c918f6dbf7b38ff5a628eb6aa8e728f04d75fe7b78a9c','c6385100863bb5c9be84c53a987dff58560bdc9971fb0bb16cb6a1aa6f9519bc');
INSERT INTO "journal" VALUES(67,2,'2026-11-27T15:03:48Z','processledare','import','plan','regional-styrgrupp','8f887f84440e034b035540dc933fa7ca','{"after":{"action":"Bilda en regional styrgrupp där företagen har mer än hälften av platserna.","due":"2022-03-31","evidence":["ledamotsforteckning-region"],"id":"regional-styrgrupp","owner":"Region Stockholm","requirement":"foretagsmajoritet-regionalt","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":2}','85f9b6b3061236213cda13170312eb5251663c7fd90ef8d09020daeb8a2d9aa1','c6385100863bb5c9be84c53a987dff58560bdc9971fb0bb16cb6a1aa6f9519bc','9801bccbc4dc5f1e57762a66d4f61c13f9270957debed3b1e8b797cd2b950682');
INSERT INTO "journal" VALUES(68,2,'2026-11-27T15:03:48Z','processledare','import','plan','ordforande','445e432afba8bd0ec47f974b8cb712a1','{"after":{"action":"Välj en ordförande från ett företag.","due":"2022-03-31","evidence":[],"id":"ordforande","owner":"regional styrgrupp","requirement":"ordforande-foretag-regionalt","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":3}','4d131b7e2b32a66a2c5a0bfd48fbc4567f6e34692df87cbbf5090415a0f440fe','9801bccbc4dc5f1e57762a66d4f61c13f9270957debed3b1e8b797cd2b950682','b7a256824435f7f94971bda8b5051e545039109593f59e48e9ac8f7fa1428b3b');
INSERT INTO "journal" VALUES(69,2,'2026-11-27T15:03:48Z','processledare','import','plan','behov','2bf9eb4aa48e3f6f0f658f42d4a84be3','{"after":{"action":"Fråga företagen i Huddinge och Södertälje vilka yrken de behöver och hur många.","due":"2022-06-30","evidence":["forstudie-2020"],"id":"behov","owner":"regional processledare","requirement":"kompetensbehov-inventerat","source":"granskning 2021-06-03","subject":"stockholmsregionen"},"before":null,"position":4}','3e1fcfec140809576e689534170cfa970b24d377550dba6c93c7843fe543b631','b7a256824435f7f94971bda8b5051e545039109593f59e48e9ac8f7fa1428b3b','968e9c3e69457bb78be035812c98310022d9aaf561f921e25de9b147c4586216');
INSERT INTO "journal" VALUES(70,2,'2026-11-27T15:03:48Z','processledare','import','plan','lernia-hemvist','25cc5e6e2c0f007ea0f3b7ccca2d7ef4','{"after":{"action":"Bestäm vilken lokal styrgrupp Lernia ska höra till.","due":"2022-03-31","evidence":[],"id":"lernia-hemvist","owner":"regional processledare","requirement":"alla-anordnare-har-styrgrupp","source":"självskattning","subject":"stockholmsregionen"},"before":null,"position":5}','59173d18839cf4a20ba91088e16a45bfacddfb3ea48e03bd32cdf200b63069a7','968e9c3e69457bb78be035812c98310022d9aaf561f921e25de9b147c4586216','f5b067176b1c935b944f51b9fa5b8b62305ee3529330cb85364398ee8e2f648b');
INSERT INTO "journal" VALUES(71,2,'2026-11-27T15:03:48Z','processledare','import','plan','kurslangd','16ee9ccd44890e3a24e055ec8230baed','{"after":{"action":"Ta fram kursplanen och räkna hela utbildningen i veckor.","due":"2022-01-31","evidence":["kursplan-industriteknik-bas"],"id":"kurslangd","owner":"utbildningsledaren, Lernia Utbildning","requirement":"minst-40-veckor","source":"självskattning","subject":"industriteknik-bas"},"before":null,"position":6}','7489a34be30b947d0c19bdc724248bf8d1175384f1b767bf9fce09c2bff5bfcf','f5b067176b1c935b944f51b9fa5b8b62305ee3529330cb85364398ee8e2f648b','2c32a564b11071af0045ce4d0466b07c7e2327b5ff4c4cbf62248bc6609b5b15');
INSERT INTO "journal" VALUES(72,2,'2026-11-27T15:03:48Z','processledare','import','financing','budget-pilot','eb9989725e658075c29e2e9761be8533','{"after":{"amount_sek":3000000,"evidence":["finansiering-pilot-2021"],"from":"2021-03-01","id":"budget-pilot","party":"region-stockholm","side":"budget","state":"secured","through":"2024-02-29"},"before":null,"position":1}','cbe4fcdf70b32e43de6193b001dc0ddcea85e494bd1c685abf88e588e1bbe25c','2c32a564b11071af0045ce4d0466b07c7e2327b5ff4c4cbf62248bc6609b5b15','0cec0e65ed041b461095962d57a7af74091f0d51d00c7a972d2ebef5ad6ca06d');
INSERT INTO "journal" VALUES(73,2,'2026-11-27T15:03:48Z','processledare','import','financing','region-1-1-medel','7b0ce95d62c0766fa0e8d2508ec68e05','{"after":{"amount_sek":1500000,"evidence":["finansiering-pilot-2021","namndbeslut-2020-12"],"from":"2021-03-01","id":"region-1-1-medel","party":"region-stockholm","side":"income","state":"secured","through":"2024-02-29"},"before":null,"position":2}','a85833654a7549de2788c18636a50d9ebb763a8811ed06ca950f47edc148374e','0cec0e65ed041b461095962d57a7af74091f0d51d00c7a972d2ebef5ad6ca06d','214858110135acd11f7fef1f654696c0c86a27ff2d6740bc2e324b9692b70422');
INSERT INTO "journal" VALUES(74,2,'2026-11-27T15:03:48Z','processledare','import','financing','huddinge-ar-1','1533eaf9bbb1269b4ca6a49ddef030ef','{"after":{"amount_sek":200000,"evidence":["finansiering-pilot-2021"],"from":"2021-03-01","id":"huddinge-ar-1","party":"huddinge-kommun","side":"income","state":"secured","through":"2022-02-28"},"before":null,"position":3}','c7c636cced055d812c0d3c9e619b959089bdb5c281cdd5779bf7fe925149c8e1','214858110135acd11f7fef1f654696c0c86a27ff2d6740bc2e324b9692b70422','afe4870c2b20bb5644550e38c055905825b4dfd389b0578a1d8dfd2ec59f1425');
INSERT INTO "journal" VALUES(75,2,'2026-11-27T15:03:48Z','processledare','import','financing','huddinge-ar-2','1f7ecfdd6f98a87ac9eb7c7a06f85601','{"after":{"amount_sek":200000,"evidence":["finansiering-pilot-2021"],"from":"2022-03-01","id":"huddinge-ar-2","party":"huddinge-kommun","side":"income","state":"secured","through":"2023-02-28"},"before":null,"position":4}','666f182633447151f631233ef5abc525706b833c101172b3ea1cd18b421393ba','afe4870c2b20bb5644550e38c055905825b4dfd389b0578a1d8dfd2ec59f1425','a8b23911b4db96078849f6128bfc7ac5e70c88365cfcd059ae0d582339ccf46e');
INSERT INTO "journal" VALUES(76,2,'2026-11-27T15:03:48Z','processledare','import','financing','huddinge-ar-3','76d82f5dc2f08af901512b8d4e02a8c6','{"after":{"amount_sek":200000,"evidence":["finansiering-pilot-2021"],"from":"2023-03-01","id":"huddinge-ar-3","party":"huddinge-kommun","side":"income","state":"secured","through":"2024-02-29"},"before":null,"position":5}','fa5b9dbbb1c872f613357e9b2b4cc77585ef6b5748f481e0a06850e91d6594ef','a8b23911b4db96078849f6128bfc7ac5e70c88365cfcd059ae0d582339ccf46e','0828f7cca9415d4a79867b4e30b81e57f4fa72a53b044808ae1cafa830638219');
INSERT INTO "journal" VALUES(77,2,'2026-11-27T15:03:48Z','processledare','import','financing','sodertalje-ar-1','b08e2b8b2a1e872e3a3a43416e53c5b4','{"after":{"amount_sek":300000,"evidence":["finansiering-pilot-2021"],"from":"2021-03-01","id":"sodertalje-ar-1","party":"sodertalje-kommun","side":"income","state":"secured","through":"2022-02-28"},"before":null,"position":6}','bdb53132ba3f67d45832e7c919fbccd5bc0a60201bbd04ef8242e59f5c8db2e5','0828f7cca9415d4a79867b4e30b81e57f4fa72a53b044808ae1cafa830638219','b8ba5cea9ddfb27ac9dfd32c38f03a5742a6111194455f527df8c48ac2aa5ca6');
INSERT INTO "journal" VALUES(78,2,'2026-11-27T15:03:48Z','processledare','import','financing','sodertalje-ar-2','cc3f12125850fc1643ca5400e7f2a6a0','{"after":{"amount_sek":300000,"evidence":["finansiering-pilot-2021"],"from":"2022-03-01","id":"sodertalje-ar-2","party":"sodertalje-kommun","side":"income","state":"secured","through":"2023-02-28"},"before":null,"position":7}','b011126173185e7a06bb4570d8a285dc0ab64b91fdf54afa41746e95da30eb41','b8ba5cea9ddfb27ac9dfd32c38f03a5742a6111194455f527df8c48ac2aa5ca6','7e1804d850801ec5d0d946bbc7f9229482da820b7c394fd20c9890a2d0eea55d');
INSERT INTO "journal" VALUES(79,2,'2026-11-27T15:03:48Z','processledare','import','financing','sodertalje-ar-3','33fc1478d36b5252579f1ce470b54180','{"after":{"amount_sek":300000,"evidence":["finansiering-pilot-2021"],"from":"2023-03-01","id":"sodertalje-ar-3","party":"sodertalje-kommun","side":"income","state":"secured","through":"2024-02-29"},"before":null,"position":8}','847c1b81b856b177926a1473ec978c21aff4d4b28d604df0f6251bbcee183463','7e1804d850801ec5d0d946bbc7f9229482da820b7c394fd20c9890a2d0eea55d','8f0a496cc437292d39ba63af6d10e5925f67142017891821b2924c36b51be364');
INSERT INTO "journal" VALUES(80,2,'2026-11-27T15:03:48Z','processledare','import','applications','ny-region','a15a87c40e0ce704c95f6e8d4ee910ef','{"after":{"id":"ny-region","period":{"from":"2021-03-01","through":"2024-02-29"},"subject":"stockholmsregionen","type":"ny-region"},"before":null,"position":1}','501a1d88ef6703e7f9661ac0790454143f632f485bf6202013b84190a6f3a54e','8f0a496cc437292d39ba63af6d10e5925f67142017891821b2924c36b51be364','287bcca4256fd77f6a2886a2ecdaa37e7f29aca58ace96dc4c4e55a9a7e66063');
INSERT INTO "journal" VALUES(81,2,'2026-11-27T15:03:48Z','processledare','import','milestones','1','9a079edc0d7a6474d97e886719d20467','{"after":{"application":"ny-region","by":"Region Stockholm, seminarium i april 2021","date":"2021-04-30","evidence":"pilot-lanseras-2021","milestone":"forankring"},"before":null,"position":1}','fed8315375c9fe51ad633c73f0560cfd0d947ba3361932a0649792746107a453','287bcca4256fd77f6a2886a2ecdaa37e7f29aca58ace96dc4c4e55a9a7e66063','20e6ce779fc6ef45873fbf77e175abe55141a662c1cb0cd2c0e04e8ecce0bec3');
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
INSERT INTO "schema_version" VALUES(3);
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
CREATE INDEX ix_journal_key ON journal ("key");
CREATE INDEX ix_journal_actor ON journal (actor);
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
