package peel.opensearch.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import peel.derive.CrimePlaceNames;
import peel.derive.MapGeneration;
import peel.geo.Bounds;
import peel.model.Force;
import peel.model.Month;
import peel.model.MonthRange;
import peel.model.NeighbourhoodId;
import peel.model.RecordKind;
import peel.model.ResourceKey;
import peel.model.StopTextField;
import peel.model.Vocabulary;
import peel.opensearch.record.ByteCursor;
import peel.opensearch.record.ByteSink;
import peel.opensearch.record.EnumNumbers;
import peel.store.copy.CopiedPlace;
import peel.store.coverage.Coverage;
import peel.store.query.AreaKind;
import peel.store.query.NamedArea;

/// Items of the sections of a reference index as bytes, each written and read by a pair of methods. What is read throws an
/// IllegalArgumentException when it is not such an item.
final class SectionItems {
    static final EnumNumbers<StopTextField> STOP_TEXTS = EnumNumbers.of(StopTextField.class);
    private static final EnumNumbers<RecordKind> KINDS = EnumNumbers.of(RecordKind.class);
    private static final EnumNumbers<MapGeneration> GENERATIONS = EnumNumbers.of(MapGeneration.class);
    private static final int BTP_NEWEST = 1 << 4;
    private static final int FIRST_GENERATION_BIT = 5;

    private SectionItems() {}

    static void put(PublishedPlace published, ByteSink out) {
        CopiedPlace place = published.place();
        List<Optional<String>> names = List.of(place.names().oldForce(), place.names().force(), place.names().oldBtp(),
                place.names().btp());
        int flags = place.isBtpNewest() ? BTP_NEWEST : 0;
        for (int i = 0; i < names.size(); i++) {
            flags |= names.get(i).isPresent() ? 1 << i : 0;
        }
        for (MapGeneration generation : place.generations()) {
            flags |= 1 << FIRST_GENERATION_BIT + GENERATIONS.of(generation);
        }
        out.putLong(place.key()).putVarInt(place.id()).put(flags);
        names.forEach(name -> name.ifPresent(out::putText));
        out.putVarInt(place.formerIds().size());
        place.formerIds().forEach(out::putVarInt);
        out.putVarInt(published.neighbourhood() + 1).putVarInt(published.months().size());
        for (MonthRange range : published.months()) {
            out.putVarInt(range.first().index()).putVarInt(range.last().index() - range.first().index());
        }
    }

    static PublishedPlace place(ByteCursor in) {
        long key = in.getLong();
        int id = in.getVarInt();
        int flags = in.get();
        CrimePlaceNames names = new CrimePlaceNames(text(in, flags, 0), text(in, flags, 1), text(in, flags, 2),
                text(in, flags, 3));
        Set<MapGeneration> generations = EnumSet.noneOf(MapGeneration.class);
        for (MapGeneration generation : GENERATIONS.values()) {
            if ((flags & 1 << FIRST_GENERATION_BIT + GENERATIONS.of(generation)) != 0) {
                generations.add(generation);
            }
        }
        List<Integer> formerIds = new ArrayList<>(0);
        for (int count = in.getVarInt(); count > 0; count--) {
            formerIds.add(in.getVarInt());
        }
        int neighbourhood = in.getVarInt() - 1;
        List<MonthRange> months = new ArrayList<>(1);
        for (int count = in.getVarInt(); count > 0; count--) {
            Month first = new Month(in.getVarInt());
            months.add(new MonthRange(first, first.plus(in.getVarInt())));
        }
        return new PublishedPlace(
                new CopiedPlace(key, id, formerIds, names, (flags & BTP_NEWEST) != 0, generations), neighbourhood,
                months);
    }

    private static Optional<String> text(ByteCursor in, int flags, int bit) {
        return (flags & 1 << bit) == 0 ? Optional.empty() : Optional.of(in.getText());
    }

    static void put(NamedArea area, ByteSink out) {
        out.putText(area.id()).putText(area.name()).put(area.bounds().isPresent() ? 1 : 0);
        area.bounds().ifPresent(bounds -> put(bounds, out));
    }

    static NamedArea area(AreaKind kind, ByteCursor in) {
        String id = in.getText();
        String name = in.getText();
        return new NamedArea(kind, id, name, in.get() == 0 ? Optional.empty() : Optional.of(bounds(in)));
    }

    private static void put(Bounds bounds, ByteSink out) {
        out.putSigned(bounds.minLat()).putSigned(bounds.minLng()).putSigned(bounds.maxLat()).putSigned(bounds.maxLng());
    }

    private static Bounds bounds(ByteCursor in) {
        return new Bounds(in.getSigned(), in.getSigned(), in.getSigned(), in.getSigned());
    }

    static void put(BoundaryBox box, ByteSink out) {
        out.putText(box.id().forceId()).putText(box.id().id());
        put(box.bounds(), out);
        out.putLong(Double.doubleToLongBits(box.area()));
    }

    static BoundaryBox boundaryBox(ByteCursor in) {
        return new BoundaryBox(new NeighbourhoodId(in.getText(), in.getText()), bounds(in),
                Double.longBitsToDouble(in.getLong()));
    }

    static void put(Coverage held, ByteSink out) {
        out.putVarInt(held.month().index()).put(held.force().ordinal()).put(KINDS.of(held.kind())).putLong(held.rows())
                .putLong(held.unplacedRows()).putLong(held.rejectedRows()).putLong(held.joinedRows());
    }

    static Coverage coverage(Vocabulary vocabulary, ByteCursor in) {
        Month month = new Month(in.getVarInt());
        Force force = vocabulary.force(in.get());
        return new Coverage(month, force, KINDS.at(in.get()), in.getLong(), in.getLong(), in.getLong(), in.getLong());
    }

    static void put(ResourceKey key, ByteSink out) {
        out.putText(key.key());
    }

    static ResourceKey resourceKey(ByteCursor in) {
        return ResourceKey.ofKey(in.getText());
    }
}
