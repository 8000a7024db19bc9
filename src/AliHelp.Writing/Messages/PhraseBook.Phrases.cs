using System.Text.Json;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Messages;

public static partial class PhraseBook
{
    private static readonly Phrase[] InTransitLate = Phrases(
        ProblemCode.InTransitLate,
        ("promised-date-passed", "The promised delivery date has passed.", "약속한 도착일이 지났어요.", "약속한 도착일이 지났습니다."),
        ("tracking-stopped", "The tracking has not changed for more than one week.", "배송 조회가 일주일 넘게 그대로예요.", "배송 조회가 일주일 넘게 그대로입니다."),
        ("still-abroad", "The parcel has not arrived in Korea yet.", "물건이 아직 한국에 안 들어왔어요.", "물건이 아직 한국에 도착하지 않았습니다."),
        ("in-korea", "The parcel is in Korea, but it was not delivered.", "한국에 왔는데 배달이 안 됐어요.", "한국에 도착했지만 배달되지 않았습니다."),
        ("carrier-does-not-know", "The carrier does not know where the parcel is.", "택배사도 어디 있는지 몰라요.", "택배사도 물건이 어디 있는지 모릅니다."),
        ("carrier-says-lost", "The carrier says that the parcel is lost.", "택배사가 분실됐다고 해요.", "택배사가 분실됐다고 합니다."),
        ("nobody-came", "Nobody tried to deliver the parcel.", "배달하러 온 적이 없어요.", "배달하러 온 적이 없습니다."),
        ("asked-to-wait", "I was asked to wait, but nothing changed.", "기다리라고 해서 기다렸지만 그대로예요.", "기다리라고 해서 기다렸지만 그대로입니다."),
        ("no-answer", "I asked about the delivery and got no answer.", "배송을 물었지만 답이 없었어요.", "배송을 물었지만 답이 없었습니다."),
        ("needed-earlier", "The day I needed the item has passed.", "물건이 필요한 날이 지났어요.", "물건이 필요한 날이 지났습니다."));

    private static readonly Phrase[] TrackingInvalid = Phrases(
        ProblemCode.TrackingInvalid,
        ("not-found", "The carrier cannot find this tracking number.", "택배사에서 송장번호를 못 찾아요.", "택배사에서 송장번호를 찾지 못합니다."),
        ("no-movement", "The tracking number shows no movement.", "조회해도 물건이 움직이지 않아요.", "조회해도 물건이 움직이지 않습니다."),
        ("label-only", "Only a label was made. The parcel did not move.", "송장만 만들고 물건은 안 보냈어요.", "송장만 만들어졌고 물건은 움직이지 않았습니다."),
        ("other-country", "The tracking shows a delivery in another country.", "조회하면 다른 나라에 배송됐다고 나와요.", "조회하면 다른 나라에 배송됐다고 나옵니다."),
        ("other-city", "The tracking shows a delivery in another city.", "조회하면 다른 도시에 배송됐다고 나와요.", "조회하면 다른 도시에 배송됐다고 나옵니다."),
        ("other-name", "The tracking shows another person's name.", "조회하면 다른 사람 이름이 나와요.", "조회하면 다른 사람 이름이 나옵니다."),
        ("before-order", "The tracking shows a date before my order.", "주문하기 전 날짜가 나와요.", "주문하기 전 날짜가 나옵니다."),
        ("other-weight", "The weight in the tracking does not fit my item.", "조회된 무게가 제 물건과 안 맞아요.", "조회된 무게가 제 물건과 맞지 않습니다."),
        ("number-changed", "The tracking number was changed after shipping.", "발송한 뒤에 송장번호가 바뀌었어요.", "발송한 뒤에 송장번호가 바뀌었습니다."),
        ("carrier-unknown", "I do not know which carrier has the parcel.", "어느 택배사인지 알 수 없어요.", "어느 택배사인지 알 수 없습니다."));

    private static readonly Phrase[] HeldByCustoms = Phrases(
        ProblemCode.HeldByCustoms,
        ("notice-received", "I received a notice from customs.", "세관에서 안내를 받았어요.", "세관에서 안내를 받았습니다."),
        ("documents-asked", "Customs asks for documents from the seller.", "세관이 판매자 서류를 달라고 해요.", "세관이 판매자 서류를 요구합니다."),
        ("invoice-missing", "The invoice is missing from the parcel.", "소포에 인보이스가 없대요.", "소포에 인보이스가 없습니다."),
        ("value-wrong", "The declared value is wrong.", "신고한 금액이 실제와 달라요.", "신고한 금액이 실제와 다릅니다."),
        ("certificate-missing", "The item is not certified for Korea.", "국내 인증을 안 받은 물건이래요.", "국내 인증을 받지 않은 물건입니다."),
        ("not-allowed", "Customs says that this item cannot be imported.", "세관이 수입할 수 없는 물건이래요.", "세관이 수입할 수 없는 물건이라고 합니다."),
        ("trademark", "Customs stopped the item because of the trademark.", "상표 문제로 세관에서 막혔어요.", "상표 문제로 세관에서 막혔습니다."),
        ("no-change", "The parcel has been in customs for over one week.", "일주일 넘게 통관 중이에요.", "일주일 넘게 통관 중입니다."),
        ("code-correct", "My customs code is correct.", "제 개인통관고유부호는 맞아요.", "제 개인통관고유부호는 맞습니다."),
        ("duty-not-told", "I was not told about duty before I paid.", "결제 전에 관세 안내가 없었어요.", "결제 전에 관세 안내가 없었습니다."));

    private static readonly Phrase[] ReturnedToSender = Phrases(
        ProblemCode.ReturnedToSender,
        ("tracking-says-returned", "The tracking says that the parcel was sent back.", "조회하면 반송됐다고 나와요.", "조회하면 반송됐다고 나옵니다."),
        ("never-received", "I never received the item.", "물건을 받은 적이 없어요.", "물건을 받은 적이 없습니다."),
        ("nobody-came", "Nobody tried to deliver the parcel.", "배달하러 온 적이 없어요.", "배달하러 온 적이 없습니다."),
        ("address-correct", "My address in the order is correct.", "주문할 때 적은 주소는 맞아요.", "주문할 때 적은 주소는 맞습니다."),
        ("no-contact", "The carrier did not contact me.", "택배사에서 연락이 없었어요.", "택배사에서 연락이 없었습니다."),
        ("not-asked", "I did not ask to send it back.", "반송해 달라고 한 적이 없어요.", "반송해 달라고 한 적이 없습니다."),
        ("label-address-wrong", "The address on the label was wrong.", "송장의 주소가 틀렸어요.", "송장의 주소가 틀렸습니다."),
        ("label-phone-wrong", "The phone number on the label was wrong.", "송장의 전화번호가 틀렸어요.", "송장의 전화번호가 틀렸습니다."),
        ("customs-returned", "Customs sent the parcel back.", "세관에서 돌려보냈어요.", "세관에서 돌려보냈습니다."),
        ("damaged-on-the-way", "The parcel was damaged on the way and sent back.", "오는 길에 망가져서 반송됐어요.", "오는 길에 망가져서 반송됐습니다."));

    private static readonly Phrase[] SentToWrongAddress = Phrases(
        ProblemCode.SentToWrongAddress,
        ("other-address", "The tracking shows a different address.", "조회하면 다른 주소가 나와요.", "조회하면 다른 주소가 나옵니다."),
        ("other-city", "The parcel was delivered in another city.", "다른 도시로 배달됐어요.", "다른 도시로 배달됐습니다."),
        ("other-country", "The parcel was delivered in another country.", "다른 나라로 배달됐어요.", "다른 나라로 배달됐습니다."),
        ("order-address-correct", "My address in the order is correct.", "주문할 때 적은 주소는 맞아요.", "주문할 때 적은 주소는 맞습니다."),
        ("label-address-not-mine", "The address on the label is not mine.", "송장의 주소가 제 주소가 아니에요.", "송장의 주소가 제 주소가 아닙니다."),
        ("label-name-not-mine", "The name on the label is not mine.", "송장의 이름이 제 이름이 아니에요.", "송장의 이름이 제 이름이 아닙니다."),
        ("postcode-wrong", "The postcode on the label is wrong.", "송장의 우편번호가 틀렸어요.", "송장의 우편번호가 틀렸습니다."),
        ("carrier-confirmed", "The carrier confirmed that the address was wrong.", "주소가 틀렸다고 택배사가 확인해 줬어요.", "주소가 틀렸다고 택배사가 확인했습니다."),
        ("cannot-collect", "I cannot collect the parcel from that address.", "그 주소로 찾으러 갈 수 없어요.", "그 주소로 찾으러 갈 수 없습니다."),
        ("no-change-asked", "I did not ask for a new address.", "주소를 바꿔 달라고 한 적이 없어요.", "주소를 바꿔 달라고 한 적이 없습니다."));

    private static readonly Phrase[] MarkedDelivered = Phrases(
        ProblemCode.MarkedDelivered,
        ("nothing-at-door", "Nothing was left at my door.", "문 앞에 아무것도 없었어요.", "문 앞에 아무것도 없었습니다."),
        ("not-in-mailbox", "The parcel is not in my mailbox.", "우편함에도 없어요.", "우편함에도 없습니다."),
        ("security-office", "The security office did not receive it.", "경비실에서도 안 받았대요.", "경비실에서도 받지 않았습니다."),
        ("family", "My family did not receive it.", "가족도 받지 않았어요.", "가족도 받지 않았습니다."),
        ("neighbours", "My neighbours did not receive it.", "이웃도 받지 않았어요.", "이웃도 받지 않았습니다."),
        ("no-signature", "I did not sign for the parcel.", "받았다고 서명한 적이 없어요.", "받았다고 서명한 적이 없습니다."),
        ("no-photo", "There is no delivery photo.", "배달 사진이 없어요.", "배달 사진이 없습니다."),
        ("photo-other-place", "The delivery photo shows another place.", "배달 사진이 다른 곳이에요.", "배달 사진이 다른 곳입니다."),
        ("tracking-other-city", "The tracking shows another city.", "조회하면 다른 도시로 나와요.", "조회하면 다른 도시로 나옵니다."),
        ("was-home", "I was at home, but nobody came.", "집에 있었지만 아무도 안 왔어요.", "집에 있었지만 아무도 오지 않았습니다."),
        ("carrier-no-record", "The carrier has no record of my address.", "택배사에 제 주소로 온 기록이 없어요.", "택배사에 제 주소로 배달한 기록이 없습니다."));

    private static readonly Phrase[] NotAsDescribed = Phrases(
        ProblemCode.NotAsDescribed,
        ("colour", "The colour is different from the listing.", "색이 상품 설명과 달라요.", "색이 상품 설명과 다릅니다."),
        ("size", "The size is different from the listing.", "크기가 상품 설명과 달라요.", "크기가 상품 설명과 다릅니다."),
        ("material", "The material is different from the listing.", "소재가 상품 설명과 달라요.", "소재가 상품 설명과 다릅니다."),
        ("looks-different", "The item does not look like the photos.", "사진과 생김새가 달라요.", "사진과 생김새가 다릅니다."),
        ("function-missing", "A function from the listing is missing.", "설명에 있던 기능이 없어요.", "설명에 있던 기능이 없습니다."),
        ("capacity-lower", "The real capacity is lower than described.", "실제 용량이 설명보다 적어요.", "실제 용량이 설명보다 적습니다."),
        ("model-number", "The model number does not match the listing.", "모델 번호가 설명과 달라요.", "모델 번호가 설명과 다릅니다."),
        ("does-not-fit-device", "It does not fit the device in the listing.", "쓸 수 있다던 기기에 안 맞아요.", "설명에 나온 기기와 맞지 않습니다."),
        ("plug", "The plug type is different from the listing.", "플러그 모양이 설명과 달라요.", "플러그 모양이 설명과 다릅니다."),
        ("used", "The item is used, not new.", "새것이 아니라 쓰던 물건이에요.", "새것이 아니라 쓰던 물건입니다."),
        ("print", "The print is different from the listing.", "무늬가 상품 설명과 달라요.", "무늬가 상품 설명과 다릅니다."));

    private static readonly Phrase[] WrongItem = Phrases(
        ProblemCode.WrongItem,
        ("different-item", "I received a different item.", "전혀 다른 물건이 왔어요.", "전혀 다른 물건을 받았습니다."),
        ("empty-parcel", "The parcel was empty.", "빈 봉투가 왔어요.", "봉투가 비어 있었습니다."),
        ("other-model", "I received another model.", "다른 모델이 왔어요.", "다른 모델을 받았습니다."),
        ("other-colour", "I received the wrong colour.", "다른 색이 왔어요.", "다른 색을 받았습니다."),
        ("other-size", "I received the wrong size.", "다른 사이즈가 왔어요.", "다른 사이즈를 받았습니다."),
        ("cheap-item", "I received a cheap item that I did not order.", "주문하지 않은 싼 물건이 왔어요.", "주문하지 않은 값싼 물건을 받았습니다."),
        ("other-persons-order", "I received another person's order.", "다른 사람이 주문한 물건이 왔어요.", "다른 사람이 주문한 물건을 받았습니다."),
        ("one-of-several", "One of the items is wrong.", "여러 개 중 하나가 다른 물건이에요.", "여러 개 중 하나가 다른 물건입니다."),
        ("weight-too-low", "The weight on the label is too low for my item.", "송장 무게가 제 물건치고 너무 가벼워요.", "송장 무게가 제 물건치고 너무 가볍습니다."),
        ("label-mine", "The label has my name, but the item is wrong.", "송장은 제 이름인데 물건이 달라요.", "송장은 제 이름이지만 물건이 다릅니다."),
        ("parcel-was-closed", "The parcel was closed when I received it.", "받았을 때 포장은 뜯기지 않았어요.", "받았을 때 포장은 뜯기지 않았습니다."));

    private static readonly Phrase[] Defective = Phrases(
        ProblemCode.Defective,
        ("does-not-turn-on", "It does not turn on.", "전원이 안 켜져요.", "전원이 켜지지 않습니다."),
        ("does-not-charge", "It does not charge.", "충전이 안 돼요.", "충전이 되지 않습니다."),
        ("left-no-sound", "The left side makes no sound.", "왼쪽에서 소리가 안 나요.", "왼쪽에서 소리가 나지 않습니다."),
        ("right-no-sound", "The right side makes no sound.", "오른쪽에서 소리가 안 나요.", "오른쪽에서 소리가 나지 않습니다."),
        ("no-connection", "It does not connect by Bluetooth.", "블루투스 연결이 안 돼요.", "블루투스로 연결되지 않습니다."),
        ("stops", "It stops after a few minutes.", "켜고 몇 분 뒤에 멈춰요.", "켜고 몇 분 뒤에 멈춥니다."),
        ("battery", "The battery runs out very quickly.", "배터리가 너무 빨리 닳아요.", "배터리가 너무 빨리 닳습니다."),
        ("overheats", "It gets too hot.", "너무 뜨거워져요.", "너무 뜨거워집니다."),
        ("button", "A button does not work.", "버튼 하나가 안 돼요.", "버튼 하나가 작동하지 않습니다."),
        ("screen-blank", "The screen shows nothing.", "화면에 아무것도 안 나와요.", "화면에 아무것도 나오지 않습니다."),
        ("noise", "It makes a loud noise.", "시끄러운 소리가 나요.", "시끄러운 소리가 납니다."),
        ("smell", "It has a strong chemical smell.", "화학 약품 냄새가 심해요.", "화학 약품 냄새가 심합니다."),
        ("stitching", "The stitching is coming apart.", "바느질이 풀려 있어요.", "바느질이 풀려 있습니다."));

    private static readonly Phrase[] Damaged = Phrases(
        ProblemCode.Damaged,
        ("screen-cracked", "The screen is cracked.", "화면이 깨졌어요.", "화면이 깨졌습니다."),
        ("left-hinge", "The left hinge is broken.", "왼쪽 경첩이 부러졌어요.", "왼쪽 경첩이 부러졌습니다."),
        ("right-hinge", "The right hinge is broken.", "오른쪽 경첩이 부러졌어요.", "오른쪽 경첩이 부러졌습니다."),
        ("left-earbud", "The left earbud is broken.", "왼쪽 이어폰이 망가졌어요.", "왼쪽 이어폰이 망가졌습니다."),
        ("right-earbud", "The right earbud is broken.", "오른쪽 이어폰이 망가졌어요.", "오른쪽 이어폰이 망가졌습니다."),
        ("box-crushed", "The box was crushed.", "상자가 찌그러져 있었어요.", "상자가 찌그러져 있었습니다."),
        ("glass-broken", "The glass is broken.", "유리가 깨졌어요.", "유리가 깨졌습니다."),
        ("scratched", "There are deep scratches.", "깊게 긁힌 자국이 있어요.", "깊게 긁힌 자국이 있습니다."),
        ("part-broken-off", "A part is broken off.", "한 부분이 떨어져 나갔어요.", "한 부분이 떨어져 나갔습니다."),
        ("bent", "The item is bent.", "휘어져서 왔어요.", "휘어져 있습니다."),
        ("torn", "The item is torn.", "찢어져서 왔어요.", "찢어져 있습니다."),
        ("leaking", "The item is leaking.", "내용물이 새고 있어요.", "내용물이 새고 있습니다."),
        ("wet", "The parcel was wet.", "젖어서 왔어요.", "젖은 상태로 왔습니다."),
        ("no-padding", "There was no padding inside the box.", "상자 안에 완충재가 없었어요.", "상자 안에 완충재가 없었습니다."));

    private static readonly Phrase[] PartsMissing = Phrases(
        ProblemCode.PartsMissing,
        ("quantity-short", "I received fewer items than I ordered.", "주문한 것보다 적게 왔어요.", "주문한 것보다 적게 받았습니다."),
        ("one-missing", "One item is missing.", "하나가 빠졌어요.", "하나가 빠졌습니다."),
        ("empty-parcel", "The parcel was empty.", "빈 봉투가 왔어요.", "봉투가 비어 있었습니다."),
        ("accessory", "An accessory from the listing is missing.", "설명에 있던 부속품이 없어요.", "설명에 있던 부속품이 없습니다."),
        ("charger", "The charger is missing.", "충전기가 없어요.", "충전기가 없습니다."),
        ("cable", "The cable is missing.", "케이블이 없어요.", "케이블이 없습니다."),
        ("screws", "The screws are missing.", "나사가 없어요.", "나사가 없습니다."),
        ("remote", "The remote control is missing.", "리모컨이 없어요.", "리모컨이 없습니다."),
        ("manual", "The manual is missing.", "설명서가 없어요.", "설명서가 없습니다."),
        ("box-was-open", "The box was already open.", "상자가 이미 열려 있었어요.", "상자가 이미 열려 있었습니다."),
        ("second-parcel", "The second parcel did not arrive.", "두 번째 소포가 안 왔어요.", "두 번째 소포가 도착하지 않았습니다."));

    private static readonly Phrase[] Counterfeit = Phrases(
        ProblemCode.Counterfeit,
        ("logo", "The logo looks different from the original.", "로고가 정품과 달라요.", "로고가 정품과 다릅니다."),
        ("packaging", "The packaging is different from the original.", "포장이 정품과 달라요.", "포장이 정품과 다릅니다."),
        ("quality", "The quality is much lower than the original.", "품질이 정품보다 훨씬 나빠요.", "품질이 정품보다 훨씬 나쁩니다."),
        ("serial-unknown", "The maker does not know the serial number.", "제조사에 없는 일련번호래요.", "제조사에 없는 일련번호라고 합니다."),
        ("serial-missing", "There is no serial number.", "일련번호가 없어요.", "일련번호가 없습니다."),
        ("brand-says-fake", "The brand says that it is not original.", "브랜드에서 정품이 아니래요.", "브랜드에서 정품이 아니라고 합니다."),
        ("spelling", "There are spelling mistakes on the label.", "라벨에 틀린 글자가 있어요.", "라벨에 틀린 글자가 있습니다."),
        ("app", "The brand's app does not recognise it.", "브랜드 앱에서 인식이 안 돼요.", "브랜드 앱에서 인식되지 않습니다."),
        ("hologram", "The hologram is missing.", "홀로그램이 없어요.", "홀로그램이 없습니다."),
        ("qr-code", "The QR code does not open the brand's site.", "QR 코드가 브랜드 사이트로 안 가요.", "QR 코드가 브랜드 사이트로 연결되지 않습니다."),
        ("print-comes-off", "The print comes off easily.", "인쇄가 쉽게 벗겨져요.", "인쇄가 쉽게 벗겨집니다."));

    private static readonly Phrase[] ChangedMind = Phrases(
        ProblemCode.ChangedMind,
        ("not-needed", "I no longer need the item.", "이제 필요 없어졌어요.", "이제 필요하지 않습니다."),
        ("wrong-option", "I chose the wrong option.", "옵션을 틀리게 골랐어요.", "옵션을 틀리게 골랐습니다."),
        ("ordered-twice", "I ordered it twice by mistake.", "실수로 두 번 주문했어요.", "실수로 두 번 주문했습니다."),
        ("does-not-fit", "The size does not fit me.", "사이즈가 저한테 안 맞아요.", "사이즈가 저에게 맞지 않습니다."),
        ("bought-elsewhere", "I bought it somewhere else.", "다른 곳에서 샀어요.", "다른 곳에서 샀습니다."),
        ("gift", "It was a gift and is not needed.", "선물인데 필요 없게 됐어요.", "선물이었는데 필요하지 않게 됐습니다."),
        ("unopened", "The parcel is unopened.", "포장을 뜯지 않았어요.", "포장을 뜯지 않았습니다."),
        ("unused", "The item is unused.", "쓰지 않은 새것이에요.", "쓰지 않은 새것입니다."),
        ("packaging-kept", "I still have all the packaging.", "포장을 그대로 가지고 있어요.", "포장을 그대로 가지고 있습니다."),
        ("tags-on", "The tags are still on the item.", "태그가 그대로 붙어 있어요.", "태그가 그대로 붙어 있습니다."),
        ("free-return-badge", "The item had the Free Return badge.", "무료 반품 표시가 있던 상품이에요.", "무료 반품 표시가 있던 상품입니다."));

    /// <summary>Sentences that fit any problem: about a return, a refund, an agent.</summary>
    private static readonly Phrase[] AnyProblem = Phrases(
        "any",
        null,
        ("connect-agent", "Please connect me to an agent.", "상담원을 연결해 주세요.", "상담원을 연결해 주시기 바랍니다."),
        ("what-next", "What do I have to do next?", "이제 무엇을 해야 하나요?", "이제 무엇을 해야 합니까?"),
        ("answer-here", "Please answer in this chat.", "이 채팅으로 답해 주세요.", "이 채팅으로 답해 주시기 바랍니다."),
        ("only-here", "I want to talk only on AliExpress.", "알리익스프레스 안에서만 이야기할래요.", "알리익스프레스 안에서만 이야기하고 싶습니다."),
        ("short-english", "Please write short and simple English.", "짧고 쉬운 영어로 써 주세요.", "짧고 쉬운 영어로 써 주시기 바랍니다."),
        ("photos-uploaded", "I uploaded photos to the dispute.", "분쟁에 사진을 올렸어요.", "분쟁에 사진을 올렸습니다."),
        ("video-uploaded", "I uploaded a video to the dispute.", "분쟁에 영상을 올렸어요.", "분쟁에 영상을 올렸습니다."),
        ("which-photos", "Which photos do you need?", "어떤 사진이 필요한가요?", "어떤 사진이 필요합니까?"),
        ("full-refund", "I want a full refund.", "전액 환불을 받고 싶어요.", "전액 환불을 받고 싶습니다."),
        ("offer-too-low", "The offer is too low.", "제안한 금액이 너무 적어요.", "제안하신 금액이 너무 적습니다."),
        ("not-cancel", "I do not want to cancel the dispute.", "분쟁을 취소하고 싶지 않아요.", "분쟁을 취소하고 싶지 않습니다."),
        ("not-wait", "I do not want to wait longer.", "더 기다리고 싶지 않아요.", "더 기다리고 싶지 않습니다."),
        ("return-address", "Where do I send the return?", "반품을 어디로 보내나요?", "반품을 어디로 보내야 합니까?"),
        ("return-address-korea", "Is there a return address in Korea?", "한국에 반품 주소가 있나요?", "한국에 반품 주소가 있습니까?"),
        ("who-pays-return", "Who pays for the return shipping?", "반품 배송비는 누가 내나요?", "반품 배송비는 누가 냅니까?"),
        ("return-label", "Please send me a return label.", "반품 송장을 보내 주세요.", "반품 송장을 보내 주시기 바랍니다."),
        ("where-tracking", "Where do I enter the return tracking number?", "반품 송장번호는 어디에 입력하나요?", "반품 송장번호는 어디에 입력합니까?"),
        ("return-arrived", "The tracking shows that the return arrived.", "조회하면 반품이 도착했다고 나와요.", "조회하면 반품이 도착했다고 나옵니다."),
        ("confirm-return", "Please confirm that you received the return.", "반품을 받았다고 확인해 주세요.", "반품을 받았다고 확인해 주시기 바랍니다."),
        ("refund-when", "When will the refund arrive?", "환불은 언제 들어오나요?", "환불은 언제 들어옵니까?"),
        ("refund-not-here", "The refund is not in my account yet.", "환불이 아직 계좌에 안 들어왔어요.", "환불이 아직 계좌에 들어오지 않았습니다."),
        ("refund-sent-when", "When was the refund sent?", "환불한 돈은 언제 보냈나요?", "환불한 돈은 언제 보냈습니까?"),
        ("refund-less", "The refund is less than the agreed amount.", "환불 금액이 정한 것보다 적어요.", "환불 금액이 정한 것보다 적습니다."),
        ("why-refused", "Why was my dispute refused?", "제 분쟁은 왜 거절됐나요?", "제 분쟁은 왜 거절됐습니까?"),
        ("coupon", "Can you give me a coupon for the next order?", "다음 주문에 쓸 쿠폰을 줄 수 있나요?", "다음 주문에 쓸 쿠폰을 주실 수 있습니까?"));

    private static Phrase[] Phrases(ProblemCode code, params (string Name, string English, string Korean, string Meaning)[] rows) =>
        Phrases(JsonNamingPolicy.KebabCaseLower.ConvertName(code.ToString()), code, rows);

    private static Phrase[] Phrases(string group, ProblemCode? code, params (string Name, string English, string Korean, string Meaning)[] rows) =>
        [.. rows.Select(row => new Phrase($"{group}.{row.Name}", code, row.English, row.Korean, row.Meaning))];
}
