package peel.server.v1.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import peel.model.RecordKind;
import peel.model.StopTextField;
import peel.store.count.Dimension;

/// The table of all parameters of `/v1`: the parser, `/openapi.json` and the tables of docs/api.md are made from it. Two
/// parameters may have one name on different routes.
public enum Parameter {
    /// A circle's centre.
    NEAR("near", ValueForm.TEXT, "a point as `LAT,LNG` in degrees: what lies within `radius` of it", "52.6297,-1.1316"),
    /// A circle's radius.
    RADIUS("radius", ValueForm.NUMBER, "metres from `near` along a great circle; 1609.344 unless given, at most 100000",
            "500"),
    /// A box.
    BBOX("bbox", ValueForm.TEXT, "a box as `WEST,SOUTH,EAST,NORTH` in degrees, its border included",
            "-1.15,52.62,-1.11,52.64"),
    /// A polygon.
    POLY("poly", ValueForm.TEXT, "a polygon as `LAT,LNG:LAT,LNG:…`, its border included",
            "52.64,-1.15:52.64,-1.11:52.62,-1.13"),
    /// Ids of places.
    PLACE("place", ValueForm.LIST, "ids of places, the `street.id` of `/api`", "10001331"),
    /// Codes of LSOAs.
    LSOA("lsoa", ValueForm.LIST, "codes of LSOAs as the rows state them", "E01901714"),
    /// Ids of forces.
    FORCE("force", ValueForm.LIST, "ids of the forces that reported, `btp` included", "leicestershire"),
    /// Ids of neighbourhoods.
    NEIGHBOURHOOD("neighbourhood", ValueForm.LIST,
            "neighbourhoods as `FORCE/ID`: what lies in a boundary that is loaded",
            "leicestershire/NC04"),
    /// With or without a place.
    LOCATED("located", ValueForm.TEXT, "only records with a place, or only those without; both unless given", "true",
            "true", "false"),
    /// Months.
    MONTH("month", ValueForm.LIST, "months as `YYYY-MM`, or `all`; the latest month of the kind unless given",
            "2024-01"),
    /// The first month.
    FROM("from", ValueForm.TEXT, "the first month of a range; from the first one loaded if only `to` is given",
            "2024-01"),
    /// The last month.
    TO("to", ValueForm.TEXT, "the last month of a range; to the latest one loaded if only `from` is given", "2024-03"),
    /// Categories of crime.
    CATEGORY("category", ValueForm.LIST,
            "slugs of categories, see `/v1/categories`; of outcomes the category of the crime",
            "burglary,drugs"),
    /// Outcomes.
    OUTCOME("outcome", ValueForm.LIST,
            "codes of outcomes, see `/v1/outcome-categories`: the last outcome of a crime, or "
                    + "`none`; the outcome itself; the id of the outcome of a stop, see `/v1/stops/values`",
            "no-further-action"),
    /// Who recorded it.
    TYPE("type", ValueForm.LIST, "`btp` for British Transport Police, `force` for all others; both unless given",
            "force",
            "force", "btp"),
    /// What a stop was for.
    OBJECT(Dimension.OBJECT, "what was searched for", "Controlled drugs"),
    /// The power of a stop.
    LEGISLATION(Dimension.LEGISLATION, "the power under which the search was made", "none"),
    /// The gender of the person.
    GENDER(Dimension.GENDER, "the gender of the person", "Female"),
    /// The age of the person.
    AGE_RANGE(Dimension.AGE_RANGE, "the age of the person", "18-24"),
    /// The ethnicity by the officer.
    ETHNICITY(Dimension.ETHNICITY, "the ethnicity that the officer saw", "White"),
    /// The ethnicity by the person.
    SELF_DEFINED_ETHNICITY(Dimension.SELF_DEFINED_ETHNICITY, "the ethnicity that the person stated", "none"),
    /// What was searched.
    STOP_TYPE(Dimension.STOP_TYPE, "what was searched", "Person search"),
    /// The size of a page.
    LIMIT("limit", ValueForm.TEXT, "the most records in the response, 1 to 10000, or `all`; 100 unless given", "2"),
    /// The position of a page.
    CURSOR("cursor", ValueForm.TEXT, "`next` of the page before; the other parameters stay the same", ""),
    /// The columns of a CSV.
    COLUMNS("columns", ValueForm.TEXT, "the columns of a CSV: `archive` for those of the archive's files, `v1` for the "
            + "members of the JSON under flat names; `archive` unless given", "v1", "archive", "v1"),
    /// The dimensions of counts.
    BY("by", ValueForm.PLAIN_LIST, "none to three dimensions to count by, with commas", "month,category"),
    /// The size of cells.
    ZOOM("zoom", ValueForm.INTEGER, "the zoom level of `by=cell`, 0 to 18: required there", "14"),
    /// The point to which places are near.
    PLACES_NEAR("near", ValueForm.TEXT, "a point as `LAT,LNG` in degrees: the nearest places, the nearest first",
            "52.6297,-1.1316"),
    /// A part of the name of places.
    PLACES_NAMED("q", ValueForm.TEXT, "a part of the name, upper and lower case alike", "park"),
    /// How many places.
    PLACES_LIMIT("limit", ValueForm.INTEGER, "the most places, 1 to 1000; 10 unless given", "3"),
    /// A part of the id or name of areas.
    AREAS_NAMED("q", ValueForm.TEXT, "a part of the id or name, upper and lower case alike; all unless given", "leic"),
    /// The kind of areas.
    AREAS_KIND("kind", ValueForm.PLAIN_LIST, "kinds of areas; all unless given", "force", "force", "neighbourhood",
            "lsoa"),
    /// How many areas.
    AREAS_LIMIT("limit", ValueForm.INTEGER, "the most areas, 1 to 1000; 100 unless given", "5");

    private final String id;
    private final ValueForm form;
    private final String description;
    private final String example;
    /// With commas between them.
    private final String allowed;
    private final Optional<StopTextField> stopText;

    Parameter(String id, ValueForm form, String description, String example, String... allowed) {
        this.id = id;
        this.form = form;
        this.description = description;
        this.example = example;
        this.allowed = String.join(",", allowed);
        this.stopText = Optional.empty();
    }

    Parameter(Dimension dimension, String description, String example) {
        this.id = dimension.id();
        this.form = ValueForm.LIST;
        this.description = description + "; texts of `/v1/stops/values`, `none` for blank";
        this.example = example;
        this.allowed = "";
        this.stopText = dimension.stopText();
    }

    /// The name in requests, for example `age_range`.
    public String id() {
        return id;
    }

    /// What its value is.
    public ValueForm form() {
        return form;
    }

    /// What it means, as a phrase in Markdown.
    public String description() {
        return description;
    }

    /// A value, for documents; empty when there is none to show.
    public String example() {
        return example;
    }

    /// The values that are the same in every release; empty when they are not.
    public List<String> allowed() {
        return allowed.isEmpty() ? List.of() : List.of(allowed.split(",", -1));
    }

    /// The text of a stop that it selects, if it is one.
    Optional<StopTextField> stopText() {
        return stopText;
    }

    /// The parameters that select records of a kind, in the order of the documents.
    public static List<Parameter> filters(RecordKind kind) {
        return Arrays.stream(values()).filter(parameter -> parameter.compareTo(LIMIT) < 0)
                .filter(parameter -> switch (kind) {
                    case STREET, OUTCOMES -> parameter.stopText.isEmpty();
                    case STOP_AND_SEARCH -> parameter != LSOA && parameter != CATEGORY;
                }).toList();
    }

    /// The dimensions by which records of a kind can be counted, by their names.
    public static List<String> dimensions(RecordKind kind) {
        return Stream.of(Dimension.values()).filter(dimension -> dimension.isOf(kind)).map(Dimension::id).toList();
    }
}
