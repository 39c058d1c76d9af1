package org.b2bopen.la.wonde.internal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.Identifiers;
import org.b2bopen.la.store.student.IncomingStudent;

/**
 * What of Wonde's student becomes which item of ours: this table, and nothing else, knows the names of Wonde's fields. Several places
 * stand where its descriptions differ or say nothing; the first that has a value counts. The shapes of exclusions, attendance and results
 * are not public (FORMATS, in docs/receiving.md).
 */
final class WondeMapping {
    /** Asked for with every student. An include that the school has not allowed is silently left out by Wonde. */
    static final List<String> INCLUDES = List.of(
            "education_details",
            "extended_details",
            "contact_details",
            "contacts",
            "contacts.contact_details",
            "attendance_summary",
            "exclusions",
            "sen_needs",
            "sen_date_ranges",
            "fsm_date_ranges",
            "in_care_date_ranges",
            "results");

    private static final int MOST_REASONS = 3;

    private enum Kind {
        TEXT,
        DATE,
        SEX,
        FLAG
    }

    /** @param places JSON pointers, from the element of the group */
    private record Field(String item, Kind kind, List<JsonPointer> places) {
        Optional<String> in(JsonNode node) {
            return places.stream()
                    .map(node::at)
                    .map(this::value)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<String> value(JsonNode node) {
            if (node.isMissingNode() || node.isNull()) {
                return Optional.empty();
            }
            return switch (kind) {
                case DATE -> WondeDates.day(node);
                case SEX -> text(node).map(Identifiers::sex);
                case FLAG -> text(node).map(each -> Boolean.toString(each.matches("(?i)true|1|yes|y")));
                case TEXT -> text(node);
            };
        }

        private static Optional<String> text(JsonNode node) {
            return node.isValueNode()
                    ? Optional.of(node.asText().strip()).filter(each -> !each.isEmpty())
                    : Optional.empty();
        }
    }

    /**
     * @param place of the group's element, or of the list of them
     * @param constants items that are the same for every entry
     */
    private record Source(DataGroup group, JsonPointer place, Map<String, String> constants, List<Field> fields) {}

    private static final List<Source> SOURCES = List.of(
            source(
                    DataGroup.IDENTIFIERS,
                    "",
                    text("upn", "/education_details/data/upn", "/identifiers/data/upn"),
                    text("formerUpn", "/education_details/data/former_upn"),
                    text("uln", "/education_details/data/uln", "/education_details/data/learner_code"),
                    text("uci", "/education_details/data/uci"),
                    text("familyName", "/legal_surname", "/surname"),
                    text("givenName", "/legal_forename", "/forename"),
                    date("dateOfBirth", "/date_of_birth"),
                    field("sex", Kind.SEX, "/gender", "/sex")),
            source(
                    DataGroup.BASIC_DETAILS,
                    "",
                    text("preferredFamilyName", "/surname"),
                    text("preferredGivenName", "/forename"),
                    text("middleNames", "/middle_names"),
                    text("ncYear", "/education_details/data/current_nc_year"),
                    text("ethnicity", "/extended_details/data/ethnicity_code"),
                    text("ethnicitySource", "/extended_details/data/ethnicity_source"),
                    text("languages", "/extended_details/data/first_language_code"),
                    field("serviceChild", Kind.FLAG, "/extended_details/data/service_child"),
                    text("enrolmentStatus", "/education_details/data/enrolment_status"),
                    text(
                            "email",
                            "/contact_details/data/emails/email",
                            "/contact_details/data/emails/primary",
                            "/contact_details/data/emails/home")),
            source(
                    DataGroup.ADDRESS,
                    "/contact_details/data/addresses/home",
                    text("saon", "/apartment"),
                    text("paon", "/house_name", "/house_number"),
                    text("street", "/street"),
                    text("locality", "/district"),
                    text("town", "/town"),
                    text("county", "/county"),
                    text("postCode", "/postcode"),
                    text("country", "/country")),
            constant(DataGroup.PHONES, "/contact_details/data/phones", "type", "H", text("number", "/home")),
            constant(DataGroup.PHONES, "/contact_details/data/phones", "type", "M", text("number", "/mobile")),
            source(
                    DataGroup.CARERS,
                    "/contacts/data",
                    text("order", "/relationship/priority", "/priority"),
                    text("title", "/title"),
                    text("familyName", "/surname"),
                    text("givenName", "/forename"),
                    text("middleNames", "/middle_names"),
                    field("sex", Kind.SEX, "/gender"),
                    text("relationship", "/relationship/relationship"),
                    field("responsibility", Kind.FLAG, "/relationship/parental_responsibility"),
                    field("addressAsPupil", Kind.FLAG, "/relationship/lives_with_pupil"),
                    text("address", "/contact_details/data/addresses/home/street"),
                    text("postCode", "/contact_details/data/addresses/home/postcode"),
                    text(
                            "phones",
                            "/contact_details/data/phones/mobile",
                            "/contact_details/data/phones/home",
                            "/contact_details/data/phones/phone"),
                    text("email", "/contact_details/data/emails/email", "/contact_details/data/emails/home")),
            constant(
                    DataGroup.FREE_MEALS,
                    "/fsm_date_ranges/data",
                    "kind",
                    "FSM",
                    date("startDate", "/start_date"),
                    date("endDate", "/end_date")),
            source(
                    DataGroup.SEN_PROVISION,
                    "/sen_date_ranges/data",
                    date("startDate", "/start_date"),
                    date("endDate", "/end_date"),
                    text("provision", "/sen_status/code", "/provision", "/type", "/code")),
            source(
                    DataGroup.SEN_NEEDS,
                    "/sen_needs/data",
                    text("type", "/code", "/type"),
                    text("rank", "/rank", "/priority"),
                    date("startDate", "/start_date"),
                    date("endDate", "/end_date")),
            constant(
                    DataGroup.IN_CARE,
                    "/in_care_date_ranges/data",
                    "inCare",
                    "true",
                    text("careAuthority", "/care_authority", "/authority"),
                    date("startDate", "/start_date"),
                    date("endDate", "/end_date")),
            source(
                    DataGroup.EXCLUSIONS,
                    "/exclusions/data",
                    text("type", "/type/code", "/type"),
                    date("startDate", "/start_date"),
                    date("endDate", "/end_date"),
                    text("sessions", "/sessions", "/length"),
                    reason(1),
                    reason(2),
                    reason(3)),
            source(
                    DataGroup.ATTENDANCE,
                    "/attendance_summary/data",
                    text("year", "/academic_year", "/year"),
                    text("possible", "/possible_marks"),
                    text("attended", "/present_marks"),
                    text("authorised", "/authorised_absence_marks"),
                    text("unauthorised", "/unauthorised_absence_marks")),
            source(
                    DataGroup.ATTAINMENT,
                    "/results/data",
                    text("stage", "/aspect/data/stage", "/stage"),
                    text("year", "/academic_year", "/year"),
                    text("subject", "/subject/code", "/aspect/data/subject", "/subject"),
                    text("method", "/method"),
                    text("component", "/aspect/data/name", "/component"),
                    text("status", "/status"),
                    text("qualifier", "/qualifier", "/resultset/data/name"),
                    text("result", "/result", "/grade"),
                    date("date", "/collection_date", "/date")));

    private WondeMapping() {}

    private static Source source(DataGroup group, String place, Field... fields) {
        return new Source(group, JsonPointer.compile(place), Map.of(), List.of(fields));
    }

    private static Source constant(DataGroup group, String place, String item, String value, Field... fields) {
        return new Source(group, JsonPointer.compile(place), Map.of(item, value), List.of(fields));
    }

    private static Field field(String item, Kind kind, String... places) {
        return new Field(item, kind, Stream.of(places).map(JsonPointer::compile).toList());
    }

    private static Field text(String item, String... places) {
        return field(item, Kind.TEXT, places);
    }

    private static Field date(String item, String... places) {
        return field(item, Kind.DATE, places);
    }

    /** One reason may stand for itself, several in a list, as codes or as objects with a code. */
    private static Field reason(int number) {
        int at = number - 1;
        Stream<String> places = Stream.of(
                "/reasons/data/" + at + "/code", "/reasons/data/" + at, "/reasons/" + at + "/code", "/reasons/" + at);
        return text(
                "reason" + number,
                (number == 1 ? Stream.concat(places, Stream.of("/reason/code", "/reason")) : places)
                        .toArray(String[]::new));
    }

    /** The student, or why it cannot be one; never with a value of it but the UPN. */
    static IncomingRecord record(JsonNode student) {
        IncomingStudent.Builder builder =
                IncomingStudent.builder().guid(student.path("upi").asText(""));
        for (Source source : SOURCES) {
            JsonNode place = student.at(source.place());
            if (place.isArray()) {
                place.forEach(element -> add(builder, source, element));
            } else if (place.isObject()) {
                add(builder, source, place);
            }
        }
        IncomingStudent incoming = builder.build();
        List<String> missing = Stream.of("familyName", "givenName", "dateOfBirth")
                .filter(item -> incoming.identifier(item) == null)
                .toList();
        String upn = incoming.identifier("upn");
        if (!missing.isEmpty()) {
            return new IncomingRecord.Rejected(
                    upn,
                    "INCOMPLETE",
                    missing.stream().collect(Collectors.joining(", ", "Wonde gives no usable value for: ", ".")));
        }
        if (hasTooManyReasons(student)) {
            return new IncomingRecord.Rejected(
                    upn, "TOO_MANY_REASONS", "An exclusion has more than " + MOST_REASONS + " reasons.");
        }
        return new IncomingRecord.Present(incoming);
    }

    private static void add(IncomingStudent.Builder builder, Source source, JsonNode element) {
        Map<String, String> values = new HashMap<>();
        source.fields().forEach(field -> field.in(element).ifPresent(value -> values.put(field.item(), value)));
        if (!values.isEmpty()) {
            values.putAll(source.constants());
            builder.add(source.group(), values);
        }
    }

    /** A fourth reason is seen, never dropped (V5). */
    private static boolean hasTooManyReasons(JsonNode student) {
        for (JsonNode exclusion : student.at("/exclusions/data")) {
            JsonNode reasons = exclusion.path("reasons");
            if (Math.max(reasons.path("data").size(), reasons.isArray() ? reasons.size() : 0) > MOST_REASONS) {
                return true;
            }
        }
        return false;
    }
}
