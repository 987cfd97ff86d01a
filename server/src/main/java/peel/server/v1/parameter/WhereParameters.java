package peel.server.v1.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import peel.geo.Area;
import peel.model.Force;
import peel.model.NeighbourhoodId;
import peel.store.Release;
import peel.store.filter.ValueFilter;
import peel.store.filter.WhereFilter;
import peel.store.query.AreaKind;

/// Reads where records lie and who reported them: areas, `place`, `lsoa`, `neighbourhood`, `located`, `force`.
final class WhereParameters {
    private final GivenParameters given;
    private final Release release;

    WhereParameters(GivenParameters given, Release release) {
        this.given = given;
        this.release = release;
    }

    /// @param areas areas in all of which a record must lie
    /// @throws peel.server.error.ApiException when a value is unknown, or the parameters contradict each other
    WhereFilter read(List<Area> areas) {
        WhereFilter where = new WhereFilter(areas, filter(Parameter.PLACE, this::place),
                filter(Parameter.LSOA, this::lsoa), filter(Parameter.NEIGHBOURHOOD, this::neighbourhood), isLocated());
        if (where.isLocated().equals(Optional.of(false)) && (!areas.isEmpty() || !where.places().included().isEmpty()
                || !where.neighbourhoods().included().isEmpty())) {
            throw Wrong.conflict(Parameter.LOCATED,
                    "located is false, but a record without a place lies in no area, at no"
                            + " place and in no neighbourhood: leave out located, or what contradicts it");
        }
        return where;
    }

    /// @throws peel.server.error.ApiException when a force is unknown
    ValueFilter<Force> forces() {
        return filter(Parameter.FORCE, this::force);
    }

    private <T> ValueFilter<T> filter(Parameter parameter, Function<String, T> meaning) {
        return given.find(parameter).map(text -> ValueList.parse(parameter, text).filter(meaning))
                .orElse(ValueFilter.any());
    }

    private Optional<Boolean> isLocated() {
        return given.find(Parameter.LOCATED).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Wrong.value(Parameter.LOCATED, text, "it must be true or false");
        });
    }

    private int place(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Wrong.value(Parameter.PLACE, text,
                    "it must be a whole number, the id of a place; /v1/places finds it");
        }
        int id = text.length() <= 9 || text.length() == 10 && text.compareTo("2147483647") <= 0
                ? Integer.parseInt(text)
                : -1;
        if (id < 0 || release.place(id).isEmpty()) {
            throw Wrong.unknown(Parameter.PLACE, text, List.of());
        }
        return id;
    }

    private String lsoa(String code) {
        if (release.area(AreaKind.LSOA, code).isEmpty()) {
            throw Wrong.unknown(Parameter.LSOA, code, ids(AreaKind.LSOA));
        }
        return code;
    }

    private NeighbourhoodId neighbourhood(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1) {
            throw Wrong.value(Parameter.NEIGHBOURHOOD, text, "write a neighbourhood as FORCE/ID, for example "
                    + Parameter.NEIGHBOURHOOD.example());
        }
        NeighbourhoodId id = new NeighbourhoodId(text.substring(0, slash), text.substring(slash + 1));
        if (release.boundary(id).isEmpty()) {
            throw Wrong.unknown(Parameter.NEIGHBOURHOOD, text, ids(AreaKind.NEIGHBOURHOOD));
        }
        return id;
    }

    private List<String> ids(AreaKind kind) {
        List<String> ids = new ArrayList<>();
        release.areas(kind, area -> ids.add(area.id()));
        return ids;
    }

    private Force force(String id) {
        return release.vocabulary().findForce(id).orElseThrow(() -> Wrong.unknown(Parameter.FORCE, id,
                forceIds()));
    }

    private List<String> forceIds() {
        return release.vocabulary().forces().stream().map(Force::id).filter(id -> !id.isEmpty()).toList();
    }
}
