package org.b2bopen.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the manner of big suppliers, with people that nobody has, must pass (V3). */
class SupplierCtfTest {
    private static String file(
            String root, String version, String dateTime, String qualifier, String more, String pupils) {
        String end = root.split(" ")[0];
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<" + root
                + ">\r\n\t<Header><DocumentName>Common Transfer File"
                + "</DocumentName><CTFversion>" + version + "</CTFversion><DateTime>" + dateTime + "</DateTime>"
                + "<DocumentQualifier>" + qualifier + "</DocumentQualifier>" + more
                + "<SupplierID>Fictitious MIS 7.2</SupplierID><SourceSchool><LEA>820</LEA><Estab>4321</Estab>"
                + "<URN>999999</URN><SchoolName>Sample &amp; Sons' School</SchoolName><AcademicYear>2019</AcademicYear>"
                + "</SourceSchool><DestSchool><LEA>820</LEA><Estab>LLLL</Estab></DestSchool></Header>\r\n"
                + "<CTFpupilData>" + pupils + "</CTFpupilData></" + end + ">\r\n";
    }

    private static final String KEY =
            "<UPN>P820432100000</UPN><Surname>Sampleton</Surname><Forename>Alpha</Forename>" + "<DOB>2009-03-31</DOB>";
    private static final String PUPIL = "<Pupil>" + KEY + "<Sex>F</Sex></Pupil>";
    private static final String FULL = "<Pupil><UPN>P820432100000</UPN><UniqueLearnerNumber/><UCI></UCI>"
            + "<Surname>O'Example-Smythe</Surname><Forename>Zoë</Forename><DOB>2009-02-28</DOB><Gender>F</Gender>"
            + "<BasicDetails><FormerUPN/><PreferredSurname>Example</PreferredSurname><PreferredForename/><MiddleNames>Bravo"
            + "  Charlie</MiddleNames><NCyearActual>N2</NCyearActual><Ethnicity>WBRI</Ethnicity>"
            + "<EthnicitySource>P</EthnicitySource><Languages><Type><LanguageType>F</LanguageType><Language>ENG</Language>"
            + "</Type><Type><LanguageType>H</LanguageType><Language>CYM</Language></Type></Languages>"
            + "<Disabilities><Disability>NONE</Disability></Disabilities><ServiceChild>N</ServiceChild>"
            + "<MedicalFlag>false</MedicalFlag><EnrolStatus>C</EnrolStatus><SuppInfo><House"
            + " xmlns='urn:mis'>Red</House>text<x y='1'/></SuppInfo></BasicDetails>"
            + "<FSMhistory><FSMreviewDate>2019-01-01</FSMreviewDate><FSMinstance><FSMstartDate>2018-09-01</FSMstartDate>"
            + "<FSMendDate/><UKcountry>ENG</UKcountry></FSMinstance></FSMhistory>%s<Address><BS7666Address><SAON>Flat"
            + " 1</SAON><PAON>221b</PAON><Street>Fiction Lane</Street><Locality/>"
            + "<Town>Sampletown</Town><PostTown/><UniquePropertyReferenceNumber>000000000000</UniquePropertyReferenceNumber></BS7666Address><County>Fictionshire</County><PostCode>ZZ99"
            + " 9ZZ</PostCode><Easting>123456</Easting><Northing>654321</Northing></Address><Phones><Phone><TelephoneType>H</TelephoneType><PhoneNo>+44"
            + " (0)1632 960001</PhoneNo></Phone></Phones><Email>a@example.invalid</Email>"
            + "<Contacts><Contact><Order>1</Order><Title>Mrs</Title><Surname>Sampleton</Surname><Forename>Delta</Forename>"
            + "<MiddleNames/><Gender>F</Gender><Relationship>PAM</Relationship><Responsibility>true</Responsibility>"
            + "<Address><AddressAsPupil>true</AddressAsPupil></Address><Phones/><Email/><SuppInfo/></Contact><Contact><Surname>Echo</Surname><Address><AddressLine1>1"
            + " Example Road</AddressLine1><AddressLine2/>"
            + "<PostCode/><ZIP>00000</ZIP><Country>XXX</Country></Address></Contact></Contacts>"
            + "<Attendance><YearData><Year>2019</Year><LEA>820</LEA><Estab>4321</Estab><URN>999999</URN>"
            + "<SchoolName>Sample</SchoolName><SessionsPossible>300</SessionsPossible>"
            + "<SessionsAuthorised>10</SessionsAuthorised><SessionsAttended>290</SessionsAttended>"
            + "<SessionsUnauthorised>0</SessionsUnauthorised></YearData></Attendance>"
            + "<StageAssessments><KeyStage><Stage>KS1</Stage><StageAssessment><Locale>ENG</Locale><Year>2016</Year>"
            + "<Subject>ENG</Subject><Method>TA</Method><Component>G01 (EXP) &amp; 2</Component><ResultStatus>R</ResultStatus>"
            + "<ResultQualifier>NL</ResultQualifier><Result>2A</Result><ResultDate>2016-06-30</ResultDate></StageAssessment>"
            + "</KeyStage></StageAssessments><SchoolHistory><School><LEA>820</LEA><Estab>4320</Estab><URN>999998</URN>"
            + "<SchoolName>Before</SchoolName><EntryDate>2013-09-01</EntryDate><LeavingDate>2018-07-20</LeavingDate>"
            + "<LeavingReason>ANSNT</LeavingReason><LastSchool>false</LastSchool></School><School><SchoolName>Now</SchoolName></School></SchoolHistory>%s<SuppInfo><Anything><UPN>not"
            + " one</UPN></Anything></SuppInfo></Pupil>";
    private static final String SEN = "<SENhistory><SEN><StartDate>2017-01-09</StartDate><SENprovision>K</SENprovision>"
            + "<EndDate>2018-01-09</EndDate></SEN><SENneeds><SENneed><NeedStartDate>2017-01-09</NeedStartDate>"
            + "<SENtypeRank>1</SENtypeRank><SENtype>SPLD</SENtype></SENneed></SENneeds></SENhistory>";
    private static final String CARE =
            "<LookedAfter><InCare>true</InCare><CareAuthority>820</CareAuthority></LookedAfter>";
    private static final String WALES =
            "<NAWdetails><SpeakWelsh>2</SpeakWelsh><ALNneeds><ALNType>X</ALNType></ALNneeds></NAWdetails>";

    static Stream<Arguments> files() {
        String full = FULL.formatted(SEN + CARE, WALES);
        String other = FULL.formatted(WALES + CARE + SEN, "").replace("Gender>", "Sex>");
        String partial = "<Pupil>" + KEY + "<Sex>M</Sex></Pupil>";
        return Stream.of(
                Arguments.of("17 full", file("CTfile", "17.0", "2017-06-19T12:12:27", "full", "", full)),
                Arguments.of(
                        "19 full", file("CTfile", "19.0", "2020-06-19T12:12:27Z", "full", "<DataDescriptor/>", full)),
                Arguments.of("20 no decimals", file("CTfile", "20", "2020-06-19T12:12:27.123+01:00", "full", "", full)),
                Arguments.of("24 full", file("CTfile", "24.0", "2024-07-19T00:00:00", "full", "", full + full)),
                Arguments.of("25 Sex", file("CTfile", "25.0", "2025-10-19T12:12:27", "full", "", other)),
                Arguments.of(
                        "25 partial",
                        file(
                                "CTfile",
                                "25.0",
                                "2025-10-19T12:12:27",
                                "partial",
                                "<DataDescriptor>KS2 results</DataDescriptor>",
                                partial.repeat(3))),
                Arguments.of(
                        "partial, empty parts",
                        file(
                                "CTfile",
                                "25.0",
                                "2025-10-19T12:12:27",
                                "partial",
                                "",
                                "<Pupil>" + KEY
                                        + "<Sex>F</Sex><BasicDetails/><FSMhistory/><SENhistory/><LookedAfter/><Address/><Phones/>"
                                        + "<Email/><Contacts/><Attendance/><StageAssessments/><SchoolHistory/><SuppInfo/></Pupil>")),
                Arguments.of(
                        "old namespace",
                        file(
                                "CTfile xmlns=\"http://www.dcsf.gov.uk/schemas/cbds\"",
                                "17.0",
                                "2017-06-19T12:12:27",
                                "full",
                                "",
                                full)),
                Arguments.of(
                        "old namespace, prefixed",
                        file(
                                        "c:CTfile xmlns:c=\"http://www.dcsf.gov.uk/schemas/cbds\"",
                                        "18.0",
                                        "2018-06-19T12:12:27",
                                        "full",
                                        "",
                                        full)
                                .replaceAll("<(/?)(?!/|c:|\\?|House|x )", "<$1c:")
                                .replace("c:/", "/c:")),
                Arguments.of(
                        "schema location",
                        file(
                                "CTfile xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                        + " xsi:noNamespaceSchemaLocation=\"CTF25.xsd\"",
                                "25.0",
                                "2025-10-19T12:12:27",
                                "full",
                                "",
                                other)));
    }

    /** What is seen in headers, each put into a file that is right otherwise. */
    static Stream<Arguments> headers() {
        String suppInfo =
                "<SuppInfo><m:Batch xmlns:m='urn:mis' m:no='7'>text<m:By/></m:Batch><LEA>999</LEA></SuppInfo>";
        return Stream.of(
                Arguments.of("supplier's own", "</DestSchool>", "</DestSchool>" + suppInfo),
                Arguments.of("supplier's own, empty", "</DestSchool>", "</DestSchool><SuppInfo/>"),
                Arguments.of("supplier's own, before the schools", "<SourceSchool>", suppInfo + "<SourceSchool>"),
                Arguments.of("version 17", "25.0<", "17<"),
                Arguments.of("version 22.0", "25.0<", "22.0<"),
                Arguments.of("version 25", "25.0<", "25<"),
                Arguments.of("version 25.00", "25.0<", "25.00<"),
                Arguments.of("destination with a URN", "LLLL</Estab>", "LLLL</Estab><URN>100000</URN>"),
                Arguments.of(
                        "destination with all of a school",
                        "LLLL</Estab>",
                        "LLLL</Estab><URN/><SchoolName>Council</SchoolName><AcademicYear>2025</AcademicYear>"),
                Arguments.of("source without a URN", "<URN>999999</URN>", ""),
                Arguments.of("year in two parts", "<AcademicYear>2019<", "<AcademicYear>2019/2020<"),
                Arguments.of("fractions of a second", "T12:12:27", "T12:12:27.1234567+01:00"),
                Arguments.of("no declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n", ""),
                Arguments.of("standalone", "\"UTF-8\"?>", "\"utf-8\" standalone=\"yes\"?><!-- MIS -->"),
                Arguments.of(
                        "namespaces of tools",
                        "<CTfile>",
                        "<CTfile xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xmlns:sql=\"urn:x-sql\">"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void V3_headers_as_big_suppliers_write_them_are_valid(String what, String from, String to) throws IOException {
        String text = file("CTfile", "25.0", "2025-10-19T12:12:27", "full", "", PUPIL);
        assertTrue(text.contains(from), from);
        CheckReport report = Checks.check(Checks.CTF, text.replace(from, to));
        assertEquals(List.of(), report.errors());
        assertTrue(report.queries().stream().noneMatch(query -> query.code() == Finding.Code.UNKNOWN_ELEMENT));
        assertEquals(new Header("820", "4321", "820", "LLLL"), report.header().orElseThrow());
    }

    @Test
    void V3_an_unknown_element_in_the_header_of_a_CTF_is_a_query_and_a_misspelt_one_still_an_error()
            throws IOException {
        String text = file("CTfile", "25.0", "2025-10-19T12:12:27", "full", "", PUPIL);
        CheckReport more = Checks.check(Checks.CTF, text.replace("<SupplierID>", "<Version>7</Version><SupplierID>"));
        assertEquals(List.of(), more.errors());
        assertEquals(
                "/CTfile/Header/Version",
                more.queries().stream()
                        .filter(query -> query.code() == Finding.Code.UNKNOWN_ELEMENT)
                        .findFirst()
                        .orElseThrow()
                        .path());
        CheckReport misspelt = Checks.check(Checks.CTF, text.replace("SupplierID>", "SuplierID>"));
        assertEquals(1, misspelt.errorCount());
        assertEquals("/CTfile/Header/SourceSchool", misspelt.errors().getFirst().path());
        assertTrue(misspelt.errors().getFirst().message().contains("supplier (SupplierID) is missing"));
    }

    @Test
    void V3_a_source_school_without_its_name_is_refused() throws IOException {
        String text = file("CTfile", "25.0", "2025-10-19T12:12:27", "full", "", PUPIL)
                .replaceFirst("<SchoolName>[^<]*</SchoolName>", "");
        CheckReport report = Checks.check(Checks.CTF, text);
        assertEquals(1, report.errorCount());
        assertEquals(
                "/CTfile/Header/SourceSchool/AcademicYear",
                report.errors().getFirst().path());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void V3_files_as_big_suppliers_write_them_are_valid(String what, String text) throws IOException {
        CheckReport report = Checks.check(Checks.CTF, text);
        assertEquals(List.of(), report.errors());
        assertTrue(report.queries().stream().noneMatch(query -> query.code() == Finding.Code.UNKNOWN_ELEMENT));
        assertEquals(new Header("820", "4321", "820", "LLLL"), report.header().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Connexions>true</Connexions>",
                "<s:Own xmlns:s='urn:mis'><s:Deep>1</s:Deep></s:Own>",
                "<YoungCarer/>"
            })
    void V3_an_unknown_element_in_a_known_container_is_a_query(String extra) throws IOException {
        String text = file(
                "CTfile",
                "25.0",
                "2025-10-19T12:12:27",
                "partial",
                "",
                "<Pupil>" + extra + KEY + extra + "<Sex>F</Sex><BasicDetails>" + extra + "</BasicDetails>" + extra
                        + "</Pupil>");
        CheckReport report = Checks.check(Checks.CTF, text);
        assertEquals(List.of(), report.errors());
        List<Finding> unknown = report.queries().stream()
                .filter(query -> query.code() == Finding.Code.UNKNOWN_ELEMENT)
                .toList();
        assertEquals(4, unknown.size());
        String name = extra.replaceFirst("<(?:s:)?(\\w+).*", "$1");
        assertEquals("/CTfile/CTFpupilData/Pupil[1]/" + name, unknown.get(0).path());
        assertEquals(
                "/CTfile/CTFpupilData/Pupil[1]/BasicDetails/" + name,
                unknown.get(2).path());
        assertEquals(
                "/CTfile/CTFpupilData/Pupil[1]/" + name + "[3]", unknown.get(3).path());
    }

    @Test
    void V3_a_known_element_in_the_wrong_place_is_an_error_even_there() throws IOException {
        String text = file(
                "CTfile",
                "25.0",
                "2025-10-19T12:12:27",
                "partial",
                "",
                "<Pupil>" + KEY + "<Sex>F</Sex><SchoolHistory/><BasicDetails/></Pupil>");
        Finding error = Checks.check(Checks.CTF, text).errors().getFirst();
        assertEquals("/CTfile/CTFpupilData/Pupil[1]/BasicDetails", error.path());
        assertTrue(error.message().contains("must come before SchoolHistory"), error::message);
    }
}
